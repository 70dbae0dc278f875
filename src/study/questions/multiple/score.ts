import type { QuestionKey } from '../key.ts';
import { listOf, type Response, type Score } from '../response.ts';

/** One point for each right pick. Wrong picks cost nothing; too many, which cannot be submitted, are worth nothing. */
export function score({ right }: QuestionKey<'multiple'>, response: Response): Score {
  const picks = listOf(response);
  const points = picks.length > right.length ? 0 : right.filter((id) => picks.includes(id)).length;
  return { points, total: right.length };
}
