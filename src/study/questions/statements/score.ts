import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Score } from '../response.ts';
import { scoreSlots } from '../slots.ts';

/** One point for each statement judged rightly. */
export function score(key: QuestionKey<'statements'>, response: Response): Score {
  return scoreSlots(key.right, slotsOf(response));
}
