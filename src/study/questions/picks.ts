import type { Validity } from './response.ts';

/** Whether a list of picks can be scored: known options, none twice, and as many as the key has. */
export function validatePicks(options: readonly string[], count: number, picks: readonly string[]): Validity {
  if (picks.length === 0) return 'unanswered';
  if (picks.some((id) => !options.includes(id))) return 'unknown-id';
  if (new Set(picks).size < picks.length) return 'repeated';
  if (picks.length > count) return 'too-many';
  return picks.length < count ? 'too-few' : 'ok';
}
