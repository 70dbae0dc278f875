import type { QuestionKey } from './key.ts';
import { listOf, slotsOf, type Response } from './response.ts';

/**
 * The question part by part: what belongs there and what the reader put there. Pages mark and fill their forms by it.
 * Picks: each option, `yes` or `no`. Order: each step, its place from `1`, or `''` for none. Else: each slot and its value.
 *
 * @param response `undefined` where the reader gave none; then no part has a `given`.
 */
export function partsOf(key: QuestionKey, response: Response | undefined): Part[] {
  const part = (id: string, right: string, given: (response: Response) => string): Part => ({ id, right, given: response && given(response) });
  switch (key.type) {
    case 'single':
    case 'code-output':
    case 'multiple':
      return key.options.map((id) => part(id, yesNo(key.right, id), (to) => yesNo(listOf(to), id)));
    case 'order':
      return key.steps.map((id) => part(id, place(key.right, id), (to) => place(listOf(to), id)));
    default:
      return Object.entries(key.right).map(([id, right]) => part(id, right, (to) => slotsOf(to)[id] ?? ''));
  }
}

function yesNo(ids: readonly string[], id: string): string {
  return ids.includes(id) ? 'yes' : 'no';
}

function place(ids: readonly string[], id: string): string {
  return String(ids.indexOf(id) + 1 || '');
}

export interface Part { id: string; right: string; given: string | undefined }
