import type { Grade } from '../review/index.ts';

/** Items of a chapter that must be answered to say anything about it. */
const LEAST = 2;

/**
 * Where a diagnostic places the reader. A chapter counts as known where at least two of its items were asked and all were
 * right without a guess. One guess or one error is enough to read it: skipping what is not known costs more than reading
 * what is.
 *
 * @param chapters in reading order. @param answers grade by item, of one diagnostic.
 * @returns the chapter to begin with, undefined where every one is known; those before and after it that may be skipped.
 */
export function placementOf(chapters: readonly PlacedChapter[], answers: ReadonlyMap<string, Grade>): Placement {
  const known = chapters.filter(({ items }) => {
    const grades = items.flatMap((item) => answers.get(item) ?? []);
    return grades.length >= LEAST && grades.every((grade) => grade === 'good');
  }).map(({ id }) => id);
  const start = chapters.find(({ id }) => !known.includes(id))?.id;
  return start === undefined ? { known } : { start, known };
}

export interface PlacedChapter { id: string; items: readonly string[] }
export interface Placement { start?: string; known: readonly string[] }
