import { isKnownKind } from './event.ts';
import { isRecord, isText, type Fields } from './kinds/record.ts';

/**
 * What of some records a journal lacks, by id. A record is random in its id and never changed, so of two of the same id one is
 * enough; where a damaged file says otherwise, what is kept here stands.
 *
 * Joining journals by this is commutative, associative and idempotent as long as an id names one record.
 */
export function missingRecords<Kept extends { id: string }>(kept: ReadonlySet<string>, records: readonly Kept[]): Kept[] {
  const seen = new Set(kept);
  return records.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * What may be taken over from a file: records this site reads, and those of a later version of it, which keeps them for then.
 *
 * @param parse reads a record, undefined for what is not one.
 */
export function admissible(record: unknown, parse: (record: unknown) => { id: string } | undefined): { id: string } | undefined {
  return parse(record) ?? (isLater(record) ? record : undefined);
}

/** Whether a record was written by a later version of the site: a format above ours, or a kind that we do not know, well formed. */
export function isLater(record: unknown): record is Fields & { id: string } {
  if (!isRecord(record) || !isText(record['id']) || !isText(record['kind']) || typeof record['at'] !== 'number') return false;
  return typeof record['v'] === 'number' && (record['v'] > 1 || (record['v'] === 1 && !isKnownKind(record['kind'])));
}
