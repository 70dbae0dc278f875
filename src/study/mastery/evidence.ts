import type { ItemEvent } from '../journal/index.ts';
import type { Evidence } from './mastery.ts';

/**
 * What a reader's answers in chapters say. Answers to items that the guide no longer has, or that it judges otherwise today,
 * say nothing.
 */
export function evidenceOf(events: readonly ItemEvent[], items: ReadonlyMap<string, RatedItem>): Evidence[] {
  return events.flatMap((event) => {
    const item = items.get(event.item);
    if (event.kind !== 'answer' || item?.key !== event.key || event.total === 0) return [];
    const { objectives, family } = item;
    return [{ item: event.item, objectives, family, score: event.points / event.total, confidence: event.confidence, at: event.at }];
  });
}

/** What is known of an item of today's guide. */
export interface RatedItem {
  /** Hash of the key it is judged by. */
  key: string;
  family: string;
  objectives: readonly string[];
}
