import { attempts } from '../exam/index.ts';
import type { JournalEvent } from '../journal/index.ts';
import type { Evidence } from './mastery.ts';

/**
 * What a reader's attempts say, in chapters, in practice and in exams. Answers to items that the guide no longer has, or that it judges otherwise today,
 * say nothing.
 */
export function evidenceOf(events: readonly JournalEvent[], items: ReadonlyMap<string, RatedItem>): Evidence[] {
  return attempts(events).flatMap(({ item: id, key, points, total, confidence, at }) => {
    const item = items.get(id);
    if (item?.key !== key || total === 0) return [];
    const { objectives, family } = item;
    return [{ item: id, objectives, family, score: points / total, confidence, at }];
  });
}

/** What is known of an item of today's guide. */
export interface RatedItem {
  /** Hash of the key it is judged by. */
  key: string;
  family: string;
  objectives: readonly string[];
}
