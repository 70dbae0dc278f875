/** What other rooms may use of sittings and the practice exam. */
export { attempts, type Attempt } from './attempts.ts';
export { elapsed, type ClockMark } from './clock.ts';
export { formOf, fullestForm, type Form, type PoolItem } from './form.ts';
export { estimateOf, shareOf, verdictOf, type Scale, type Share, type Verdict } from './share.ts';
export { sectionOf, sittingsOf, spentNow, type Sitting, type StandingAnswer } from './sitting.ts';
