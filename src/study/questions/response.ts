/**
 * What a reader answered, in ids.
 * A list for `single`, `code-output` and `multiple` (the options picked, in any order) and for `order` (the steps by place,
 * `''` where a place is empty or given to two steps). A record for `statements` (id → `yes` or `no`), `match` (target → choice)
 * and `dropdown` (blank → option), `''` where nothing is chosen.
 */
export type Response = readonly string[] | Readonly<Record<string, string>>;

/** The response as a list; one of another shape, for instance from an older record, holds nothing. */
export function listOf(response: Response): readonly string[] {
  return isList(response) ? response : [];
}

/** The response as a record; one of another shape holds nothing. */
export function slotsOf(response: Response): Readonly<Record<string, string>> {
  return isList(response) ? {} : response;
}

// `Array.isArray` does not narrow read-only lists.
function isList(response: Response): response is readonly string[] {
  return Array.isArray(response);
}

/** Why a response cannot be scored yet. */
export type Reason = 'unanswered' | 'too-few' | 'too-many' | 'repeated' | 'unknown-id';
export type Validity = 'ok' | Reason;

/** One point for each part that is right. */
export interface Score { points: number; total: number }
