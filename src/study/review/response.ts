import { attempts } from '../exam/index.ts';
import type { Confidence, JournalEvent } from '../journal/index.ts';

/**
 * What a reader’s attempts, wherever they were made, and recalled terms say about memory. Answers judged by a key that an item no longer has are left out;
 * so are items and terms that the guide no longer has.
 *
 * @param guide key hash by item id, and the terms there are.
 */
export function responsesOf(events: readonly JournalEvent[], { keys, terms }: ReviewedGuide): Response[] {
  const recalled = events.flatMap((event): Response[] => (
    event.kind === 'recall' && terms.has(event.term) ? [{ id: event.id, at: event.at, of: termSubject(event.term), grade: event.grade }] : []));
  const answered = attempts(events).flatMap(({ id, at, item, key, points, total, confidence }): Response[] => (
    keys.get(item) === key ? [{ id, at, of: item, grade: gradeOf({ right: points === total, confidence }) }] : []));
  return [...answered, ...recalled];
}

/**
 * The grade of an answer: wrong, or right in part only, is Again; right but guessed is Hard; right otherwise is Good.
 * Never Easy: a quarter of choices are right by chance (study-tools §3.1).
 */
export function gradeOf({ right, confidence }: { right: boolean; confidence: Confidence }): Grade {
  if (!right) return 'again';
  return confidence === 'guess' ? 'hard' : 'good';
}

/** Name of a term among the subjects of review, which no item has. */
export function termSubject(term: string): string {
  return `term:${term}`;
}

export type Grade = 'again' | 'hard' | 'good';
/** `of` is an item id, or `termSubject` of a term; `at` is in milliseconds since 1970. */
export interface Response { id: string; at: number; of: string; grade: Grade }
export interface ReviewedGuide { keys: ReadonlyMap<string, string>; terms: ReadonlySet<string> }
