import type { QuestionKey } from '../key.ts';
import { listOf, type Response, type Score } from '../response.ts';

/** One point for the right option, and for it alone. */
export function score(key: QuestionKey<'single'>, response: Response): Score {
  const picks = listOf(response);
  return { points: picks.length === 1 && picks[0] === key.right[0] ? 1 : 0, total: 1 };
}
