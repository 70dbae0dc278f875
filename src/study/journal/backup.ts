import { admissible } from './merge.ts';
import { parseEvent } from './event.ts';
import { isCount, isRecord, isText } from './kinds/record.ts';

/** Bytes of a file that is still read (32 MB); a journal of 100,000 events is smaller. */
export const LARGEST_BACKUP = 33_554_432;

/**
 * A journal as the text of a file. Every record goes in, also those that this site cannot read.
 *
 * @param at milliseconds since 1970, when the file is made.
 */
export function writeBackup({ guide, at, records }: { guide: string; at: number; records: readonly unknown[] }): string {
  const head = { fieldguide: 'study history and notes', format: FORMAT, guide, saved: new Date(at).toISOString() };
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}

/**
 * Reads a file that may come from anyone: nothing in it is trusted but what the parsers of the journal let through.
 *
 * @param text of the whole file.
 * @param guide id of the guide it must be from.
 * @returns the records to take over with a count of those that are none, or why nothing is taken over.
 */
export function readBackup(text: string, guide: string): Backup | { problem: BackupProblem } {
  const file = parsed(text);
  if (!isRecord(file) || file['fieldguide'] === undefined || !isCount(file['format'])) return { problem: 'foreign' };
  if (file['format'] > FORMAT) return { problem: 'newer' };
  if (!isText(file['guide']) || !Array.isArray(file['records'])) return { problem: 'foreign' };
  if (file['guide'] !== guide) return { problem: 'otherGuide' };
  const given: readonly unknown[] = file['records'];
  const records = given.flatMap((record) => admissible(record, parseEvent) ?? []);
  return { records, skipped: given.length - records.length };
}

/**
 * Whether a reader may quietly be told that a backup would be well: enough has come since the last one, and long enough ago.
 *
 * @param times of the events, milliseconds since 1970.
 * @param saved when the last backup was made, undefined where none was.
 */
export function backupDue({ times, saved, now }: { times: readonly number[]; saved: number | undefined; now: number }): boolean {
  const unsaved = times.filter((at) => saved === undefined || at > saved);
  const since = saved ?? unsaved.reduce((first, at) => Math.min(first, at), now);
  return unsaved.length >= ENOUGH && now - since >= FORTNIGHT;
}

function parsed(text: string): unknown {
  try {
    // A key of this name would be a property like any other until somebody copies it.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

const FORMAT = 1;
const ENOUGH = 30;
const FORTNIGHT = 1_209_600_000;

export type BackupProblem = 'foreign' | 'newer' | 'otherGuide';
export interface Backup { records: { id: string }[]; skipped: number }
