/** What other rooms may use of questions. */
export { keyHash } from './key-hash.ts';
export { keyOf, type KeyType, type QuestionKey } from './key.ts';
export { readKey, writeKey, type Offered } from './written-key.ts';
export { partTotal } from './part-total.ts';
export { partsOf, type Part } from './parts.ts';
export type { Reason, Response, Score, Validity } from './response.ts';
export { score, validate } from './rules.ts';
export { givenPairs, slipsIn } from './slips.ts';
