import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Validity } from '../response.ts';
import { validateSlots } from '../slots.ts';

/** One of its own options for every blank. */
export function validate(key: QuestionKey<'dropdown'>, response: Response): Validity {
  return validateSlots(key.right, (blank) => key.options[blank] ?? [], slotsOf(response));
}
