import type { Answered, JournalEvent } from '../journal/index.ts';
import { sittingsOf, type Sitting } from './sitting.ts';

/**
 * What a reader has tried to answer, wherever it was: self-checks, ended sittings, and practice that tells at once. Mastery,
 * review and the choice of items read this. An answer in a sitting counts once the reader was told, or has ended it.
 *
 * @returns in order of time, then of id, whatever the order of events.
 */
export function attempts(events: readonly JournalEvent[]): Attempt[] {
  const checks = events.flatMap((event): Attempt[] => {
    if (event.kind !== 'answer') return [];
    const { id, at, item, key, response, confidence, points, total } = event;
    return [{ id, at, item, key, response, confidence, points, total, from: 'check' }];
  });
  return [...checks, ...sittingsOf(events).flatMap(attemptsIn)].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The answers of one sitting that count, in the order they were given. */
function attemptsIn({ sitting, answers, ended }: Sitting): Attempt[] {
  if (!ended && sitting.reveal === 'end') return [];
  return [...answers.values()].map(({ id, at, item, key, response, confidence, points, total }) => (
    { id, at, item, key, response, confidence, points, total, from: sitting.mode, sitting: sitting.id }));
}

export interface Attempt extends Answered {
  /** Of the event that holds it. */
  id: string;
  at: number;
  from: 'check' | 'practice' | 'exam' | 'diagnostic';
  /** Id of the sitting. */
  sitting?: string;
}
