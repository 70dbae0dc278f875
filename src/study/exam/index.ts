/** What other rooms may use of the practice exam. */
export { elapsed, type ClockMark } from './clock.ts';
export { formOf, type Form, type PoolItem } from './form.ts';
export { estimateOf, shareOf, verdictOf, type Scale, type Share, type Verdict } from './share.ts';
