import { isCount, isRecord, isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseSitting(record: Fields): SittingEvent | undefined {
  const { mode, seed, blueprint, items, sections, limit, reveal, missing } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isMode(mode) || !isSeed(seed) || !(blueprint === null || isText(blueprint)) || !isItems(items)) return undefined;
  if (!isSections(sections, items.length) || !(limit === null || (isCount(limit) && limit > 0))) return undefined;
  if ((reveal !== 'each' && reveal !== 'end') || !isRecord(missing) || !isMissing(missing)) return undefined;
  return { ...stamp, kind: 'sitting', mode, seed, blueprint, items, sections, limit, reveal, missing };
}

/** Whether a text may be the seed of a form: short, and safe in an address. */
export function isSeed(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]{1,16}$/.test(value);
}

function isMode(value: unknown): value is SittingEvent['mode'] {
  return value === 'exam' || value === 'practice' || value === 'diagnostic';
}

/** Items are looked up by id, so none may stand twice; and no file may make a page of any length. */
function isItems(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.length <= MOST_ITEMS && value.every(isText) && new Set(value).size === value.length;
}

function isSections(value: unknown, items: number): value is number[] {
  return Array.isArray(value) && value.every((length) => isCount(length) && length > 0) && value.reduce((sum: number, length: number) => sum + length, 0) === items;
}

function isMissing(value: Fields): value is Readonly<Record<string, number>> {
  return Object.values(value).every(isCount);
}

const MOST_ITEMS = 1000;

/** A sitting began. The id of this event names the sitting. */
export interface SittingEvent extends Stamp {
  kind: 'sitting';
  mode: 'exam' | 'practice' | 'diagnostic';
  seed: string;
  /** Id of the blueprint whose weights made the form; null for practice. */
  blueprint: string | null;
  /** Ids as sat, in order. Options are shuffled by seed and item id. */
  items: readonly string[];
  /** Lengths of sections that lock behind the reader, together the length of `items`; one section locks nothing. */
  sections: readonly number[];
  /** Milliseconds; null where no timer runs. */
  limit: number | null;
  /** When answers are judged before the reader. */
  reveal: 'each' | 'end';
  /** Domain → items that the bank could not fill; empty for a full form. */
  missing: Readonly<Record<string, number>>;
}
