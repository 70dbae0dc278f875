import { placementOf, type Placement } from '../plan/index.ts';
import type { Grade } from '../review/index.ts';
import { shuffled } from '../shuffle.ts';
import type { PracticeItem } from './choose.ts';
import { grouped } from './grouped.ts';

/** Questions a chapter: as few as can say that it is known (`study/plan/placement.ts`). */
const EACH = 2;

/**
 * Chooses the questions of a placement: two from each chapter, of different families and, where there is a choice, of different
 * objectives. Where that would be more than `most`, chapters are passed over at even distances; a chapter with fewer than two
 * families cannot be judged and is passed over too. Cases are left out, since reading one takes longer than a placement should.
 *
 * @param chapters in reading order. @param most questions wanted at most, at least 2.
 * @returns ids chapter by chapter, in reading order.
 */
export function diagnosticOf(chapters: readonly string[], pool: readonly PracticeItem[], { seed, most }: { seed: string; most: number }): string[] {
  const pairs = chapters.flatMap((chapter) => {
    const pair = pairOf(pool.filter((item) => item.chapter === chapter && item.case === undefined), `${seed}/${chapter}`);
    return pair.length === EACH ? [pair] : [];
  });
  return spread(pairs, Math.max(1, Math.floor(most / EACH))).flat();
}

/**
 * What a placement came to, chapter by chapter in reading order: those to begin with, those that may be passed over, and those that
 * were not asked about.
 */
export function placedBy(chapters: readonly string[], asked: readonly PracticeItem[], grades: ReadonlyMap<string, Grade>): Placed {
  const itemsBy = grouped(asked, ({ chapter }) => chapter);
  const judged = chapters.flatMap((id) => (itemsBy.has(id) ? [{ id, items: (itemsBy.get(id) ?? []).map((item) => item.id) }] : []));
  const placement = placementOf(judged, grades);
  const known = new Set(placement.known);
  return {
    ...(placement.start !== undefined && { start: placement.start }),
    chapters: chapters.map((id) => ({
      id,
      standing: !itemsBy.has(id) ? 'unasked' : known.has(id) ? 'known' : 'read',
      grades: (itemsBy.get(id) ?? []).map((item) => grades.get(item.id)),
    })),
  };
}

function pairOf(items: readonly PracticeItem[], seed: string): string[] {
  const drawn = shuffled(items.toSorted((a, b) => (a.id < b.id ? -1 : 1)), seed, 'diagnostic');
  const [first] = drawn;
  if (!first) return [];
  const others = drawn.filter(({ family }) => family !== first.family);
  const second = others.find(({ objectives }) => !objectives.some((one) => first.objectives.includes(one))) ?? others[0];
  return second ? [first.id, second.id] : [first.id];
}

/** At most `most` of a list, at even distances, the first among them. */
function spread<Value>(list: readonly Value[], most: number): Value[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]).flatMap((value) => (value === undefined ? [] : [value]));
}

export interface Placed extends Pick<Placement, 'start'> { chapters: readonly PlacedBy[] }
/** `grades`: of the questions asked, undefined where one was not answered. */
export interface PlacedBy { id: string; standing: 'read' | 'known' | 'unasked'; grades: readonly (Grade | undefined)[] }
