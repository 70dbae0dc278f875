import type { Guide } from '../../../engine/index.ts';
import type { Item } from '../../../schema/index.ts';

/** The bank's items that a chapter teaches, those it asks itself first and in its own order. */
export function itemsOf(guide: Pick<Guide, 'chapters' | 'items'>, chapter: string): Item[] {
  const asked = guide.chapters.get(chapter)?.items ?? [];
  const taught = [...guide.items.values()].filter((item) => item.chapter.split('#')[0] === chapter);
  const first = asked.flatMap((id) => guide.items.get(id) ?? []);
  return [...first, ...taught.filter(({ id }) => !asked.includes(id))];
}
