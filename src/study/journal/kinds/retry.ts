import { isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseRetry(record: Fields): RetryEvent | undefined {
  const { item } = record;
  const stamp = parseStamp(record);
  return stamp && isText(item) ? { ...stamp, kind: 'retry', item } : undefined;
}

/** The reader set an answered item back to try it again. */
export interface RetryEvent extends Stamp {
  kind: 'retry';
  item: string;
}
