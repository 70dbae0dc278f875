import { givenPairs } from '../questions/index.ts';
import type { ReportBank } from './bank.ts';
import { counted, isSureAndWrong, type Mark } from './marks.ts';

/** Wrong ideas that the answers gave away, the most frequent first, then those answered surely. A question counts once for an idea. */
export function misconceptionsOf(marks: readonly Mark[], bank: ReportBank): Held[] {
  const held = new Map<string, { items: string[]; sure: number }>();
  for (const mark of counted(marks)) {
    for (const idea of ideasIn(mark, bank)) {
      const { items, sure } = held.get(idea) ?? { items: [], sure: 0 };
      held.set(idea, { items: [...items, mark.item], sure: sure + Number(isSureAndWrong(mark)) });
    }
  }
  return [...held].map(([idea, { items, sure }]) => ({ idea, items, sure, clears: clearing(idea, items, bank) }))
    .toSorted((a, b) => b.items.length - a.items.length || b.sure - a.sure || (a.idea < b.idea ? -1 : 1));
}

function ideasIn({ item, response }: Mark, bank: ReportBank): Set<string> {
  const known = bank.items[item];
  if (!known || response === null) return new Set();
  return new Set(givenPairs(known.type, response).flatMap((pair) => known.slips[pair] ?? []));
}

/** The passage that clears it up, or where nobody named one, the section that teaches the question. */
function clearing(idea: string, items: readonly string[], bank: ReportBank): string {
  return bank.misconceptions[idea]?.clears ?? bank.items[items[0] ?? '']?.section ?? '';
}

export interface Held {
  /** Slug of the misconception. */
  idea: string;
  /** Ids of the questions, in the order they were sat. */
  items: readonly string[];
  /** How many of them were answered surely. */
  sure: number;
  /** `chapter#section` to read. */
  clears: string;
}
