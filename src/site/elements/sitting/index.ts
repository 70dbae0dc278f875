/** What pages that let a reader sit questions have in common; README.md says how to use it. */
export { openSittings, type Sittings } from './sittings.ts';
export { satQuestion, type Given, type SatQuestion } from './question.ts';
export { confirm } from './confirm.ts';
export { Running } from './running.ts';
export { dayText, leftText } from './time.ts';
