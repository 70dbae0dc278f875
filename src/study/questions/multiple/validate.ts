import type { QuestionKey } from '../key.ts';
import { validatePicks } from '../picks.ts';
import { listOf, type Response, type Validity } from '../response.ts';

/** As many known options as are right: with more, every pick would be safe. */
export function validate(key: QuestionKey<'multiple'>, response: Response): Validity {
  return validatePicks(key.options, key.right.length, listOf(response));
}
