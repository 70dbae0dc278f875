import type { QuestionKey } from '../key.ts';
import { listOf, type Response, type Score } from '../response.ts';

/** One point for each place that holds its own step. */
export function score({ right }: QuestionKey<'order'>, response: Response): Score {
  const places = listOf(response);
  return { points: right.filter((id, place) => places[place] === id).length, total: right.length };
}
