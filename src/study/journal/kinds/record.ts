/**
 * Reads what every record of the journal has, and tells the parts of a record apart.
 *
 * @returns the stamp, or undefined where the record is not of format 1.
 */
export function parseStamp({ v, id, at }: Fields): Stamp | undefined {
  return v === 1 && isText(id) && isCount(at) ? { v, id, at } : undefined;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** A page by its path from the site's root. Nothing else may become the address of a link: a file of records may come from anyone. */
export function isPage(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[\w-]+\/)*[\w-]+\.html$/.test(value);
}

/** A record as it came from storage or from a file. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Stamp {
  v: 1;
  /** Random, unlike any other. */
  id: string;
  /** Milliseconds since 1970, by the reader's clock. */
  at: number;
}
