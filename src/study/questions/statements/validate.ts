import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Validity } from '../response.ts';
import { validateSlots } from '../slots.ts';

/** A yes or a no for every statement. */
export function validate(key: QuestionKey<'statements'>, response: Response): Validity {
  return validateSlots(key.right, () => ['yes', 'no'], slotsOf(response));
}
