import type { Guide } from '../engine/index.ts';
import { keyHash, keyOf } from '../study/questions/index.ts';
import { bedsOf, marksOf } from './components/cover/beds.ts';

/**
 * What a browser needs to turn answers into mastery: which item counts for which objectives, and which objectives make up each
 * chapter and part. Objectives are named by their place among all.
 */
export function masteryData(guide: Guide): MasteryData {
  const place = new Map([...guide.objectives.keys()].map((ref, index) => [ref, index]));
  const items = [...guide.items.values()].map((item): [string, RatedEntry] => {
    const key = keyHash(keyOf(item.type === 'case' ? item.question : item));
    return [item.id, [key, item.family, ...item.objectives.flatMap((ref) => place.get(ref) ?? [])]];
  });
  const parts = bedsOf(guide).map((bed) => ({
    id: bed.part.id,
    whole: bed.whole,
    marks: marksOf(bed),
    chapters: bed.divisions.map(({ chapter, shares }) => ({
      id: chapter.id,
      shares: shares.map(({ objective, share }): [number, number] => [place.get(objective) ?? -1, share]),
    })),
  }));
  return { items: Object.fromEntries(items), parts };
}

/** Hash of the key, family, then the places of the objectives. */
export type RatedEntry = readonly [key: string, family: string, ...objectives: number[]];

export interface MasteryData {
  items: Readonly<Record<string, RatedEntry>>;
  /** In the order of the section's beds. */
  parts: readonly PartData[];
}

export interface PartData {
  id: string;
  /** Sum of all shares the part asks for. */
  whole: number;
  /** Share of the exam's marks in per cent; 0 outside the exam. */
  marks: number;
  /** `shares`: place of an objective, and the chapter's share in it. */
  chapters: readonly { id: string; shares: readonly (readonly [number, number])[] }[];
}
