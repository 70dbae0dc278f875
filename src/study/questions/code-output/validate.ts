import type { QuestionKey } from '../key.ts';
import { validatePicks } from '../picks.ts';
import { listOf, type Response, type Validity } from '../response.ts';

/** One known option. */
export function validate(key: QuestionKey<'code-output'>, response: Response): Validity {
  return validatePicks(key.options, 1, listOf(response));
}
