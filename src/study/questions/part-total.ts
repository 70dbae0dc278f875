import type { QuestionKey } from './key.ts';
import { score } from './rules.ts';

/** How many points a question is worth. */
export function partTotal(key: QuestionKey): number {
  return score(key, []).total;
}
