import type { Slots } from './key.ts';
import type { Score, Validity } from './response.ts';

/** Whether every slot of the key is filled with something that it offers, and nothing else is filled. */
export function validateSlots(right: Slots, offered: (slot: string) => readonly string[], given: Slots): Validity {
  const slots = Object.keys(right);
  if (Object.keys(given).some((slot) => !slots.includes(slot))) return 'unknown-id';
  const values = slots.map((slot) => ({ value: given[slot] ?? '', offers: offered(slot) }));
  if (values.some(({ value, offers }) => value !== '' && !offers.includes(value))) return 'unknown-id';
  return values.some(({ value }) => value === '') ? 'unanswered' : 'ok';
}

/** One point for each slot that holds what the key has there. */
export function scoreSlots(right: Slots, given: Slots): Score {
  const slots = Object.keys(right);
  return { points: slots.filter((slot) => given[slot] === right[slot]).length, total: slots.length };
}
