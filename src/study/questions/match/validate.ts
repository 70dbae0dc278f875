import type { QuestionKey } from '../key.ts';
import { slotsOf, type Response, type Validity } from '../response.ts';
import { validateSlots } from '../slots.ts';

/** A known choice for every target; one choice may serve several. */
export function validate(key: QuestionKey<'match'>, response: Response): Validity {
  return validateSlots(key.right, () => key.choices, slotsOf(response));
}
