import { hash } from '../hash.ts';
import type { QuestionKey } from './key.ts';

/** A short name for a key. It changes when the key does and never when only wording or the order of options does. */
export function keyHash(key: QuestionKey): string {
  return hash(JSON.stringify(key)).toString(36);
}
