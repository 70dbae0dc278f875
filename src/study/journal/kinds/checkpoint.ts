import type { JournalEvent } from '../event.ts';
import { isText, parseStamp, type Fields, type Stamp } from './record.ts';
import { standing } from './standing.ts';

export function parseCheckpoint(record: Fields): CheckpointEvent | undefined {
  const { lab, checkpoint, on } = record;
  const stamp = parseStamp(record);
  return stamp && isText(lab) && isText(checkpoint) && typeof on === 'boolean' ? { ...stamp, kind: 'checkpoint', lab, checkpoint, on } : undefined;
}

/** Checkpoints of a lab that the reader ticked and did not untick. */
export function checkpointsReached(events: readonly JournalEvent[], lab: string): Set<string> {
  return new Set(standing(events.filter((event) => event.kind === 'checkpoint').filter((event) => event.lab === lab), ({ checkpoint }) => checkpoint).keys());
}

/** The reader ticked a checkpoint of a lab, or took the tick away. */
export interface CheckpointEvent extends Stamp {
  kind: 'checkpoint';
  /** Id of the lab. */
  lab: string;
  /** Id of the checkpoint, inside the lab. */
  checkpoint: string;
  on: boolean;
}
