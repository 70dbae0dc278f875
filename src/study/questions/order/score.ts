import type { QuestionKey } from '../key.ts';
import { listOf, type Response, type Score } from '../response.ts';

/** One point for each place that holds its own step; more places than there are, which cannot be submitted, are worth nothing. */
export function score({ right }: QuestionKey<'order'>, response: Response): Score {
  const places = listOf(response);
  const points = places.length > right.length ? 0 : right.filter((id, place) => places[place] === id).length;
  return { points, total: right.length };
}
