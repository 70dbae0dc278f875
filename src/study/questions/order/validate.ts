import type { QuestionKey } from '../key.ts';
import { listOf, type Response, type Validity } from '../response.ts';

/** One known step in every place, none of them twice. */
export function validate({ steps, right }: QuestionKey<'order'>, response: Response): Validity {
  const places = listOf(response);
  const filled = places.filter((id) => id !== '');
  if (filled.length === 0) return 'unanswered';
  if (filled.some((id) => !steps.includes(id))) return 'unknown-id';
  if (new Set(filled).size < filled.length) return 'repeated';
  if (places.length > right.length) return 'too-many';
  return filled.length < right.length ? 'too-few' : 'ok';
}
