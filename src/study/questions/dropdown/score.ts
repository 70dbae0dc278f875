import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Score } from '../response.ts';
import { scoreSlots } from '../slots.ts';

/** One point for each blank filled rightly. */
export function score(key: QuestionKey<'dropdown'>, response: Response): Score {
  return scoreSlots(key.right, slotsOf(response));
}
