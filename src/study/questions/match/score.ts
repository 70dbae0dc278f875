import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Score } from '../response.ts';
import { scoreSlots } from '../slots.ts';

/** One point for each target with its right choice. */
export function score(key: QuestionKey<'match'>, response: Response): Score {
  return scoreSlots(key.right, slotsOf(response));
}
