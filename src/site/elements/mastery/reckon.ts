import type { JournalEvent } from '../../../study/journal/index.ts';
import { chapterMastery, evidenceOf, masteryByObjective, partMastery, type RatedItem, type Share } from '../../../study/mastery/index.ts';
import type { MasteryData, PartData } from '../../mastery-data.ts';
import type { Fills } from '../fills.ts';

/**
 * How far chapters, parts and the whole exam are mastered.
 *
 * @param now milliseconds since 1970.
 */
export function reckon(data: MasteryData, events: readonly JournalEvent[], now: number): Reckoning {
  const items = new Map(Object.entries(data.items).map(([id, [key, family, ...objectives]]): [string, RatedItem] => [id, { key, family, objectives: objectives.map(String) }]));
  const mastery = masteryByObjective(evidenceOf(events, items), now);
  const parts = data.parts.map((part) => ({ ...part, mastery: partMastery(part.chapters.map(sharesOf), part.whole, mastery) }));
  const marks = parts.reduce((total, part) => total + part.marks, 0);
  const fills = [
    ...parts.map((part) => [partAddress(part.id), String(percent(part.mastery))]),
    ...parts.flatMap(({ chapters }) => chapters.map((chapter) => [chapterAddress(chapter.id), String(percent(chapterMastery(sharesOf(chapter), mastery)))])),
  ];
  return {
    fills: new URLSearchParams(fills),
    whole: percent(marks === 0 ? 0 : parts.reduce((total, part) => total + part.marks * part.mastery, 0) / marks),
  };
}

/** Address of a chapter from the site's root. */
export function chapterAddress(id: string): string {
  return `learn/${id}.html`;
}

/** Address of a part on the cover, from the site's root. */
export function partAddress(id: string): string {
  return `index.html#part-${id}`;
}

function sharesOf({ shares }: PartData['chapters'][number]): Share[] {
  return shares.map(([objective, share]) => ({ objective: String(objective), share }));
}

function percent(share: number): number {
  return Math.round(100 * share);
}

export interface Reckoning {
  fills: Fills;
  /** Expected share of the marks of the exam in per cent. */
  whole: number;
}
