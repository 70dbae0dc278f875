import { isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseReset(record: Fields): ResetEvent | undefined {
  const { undo } = record;
  const stamp = parseStamp(record);
  return stamp && record['kind'] === 'reset' && (undo === null || isText(undo)) ? { ...stamp, kind: 'reset', undo } : undefined;
}

/**
 * The reader began afresh: everything before counts for nothing, though it stays. Or the reader took that back.
 * What both say holds whatever the order in which journals are merged.
 */
export interface ResetEvent extends Stamp {
  kind: 'reset';
  /** Null for a reset; the id of the reset that is undone. */
  undo: string | null;
}
