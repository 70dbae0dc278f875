import { describe, expect, it } from 'vitest';
import { loadGuide, type Guide } from '../../../engine/index.ts';
import { itemsOf } from './items-of.ts';

describe('the items of a chapter', () => {
  it('are those it asks, in its order, then the others that it teaches, each once', async () => {
    const guide = await secondGuide();
    const items = itemsOf(guide, 'height-of-tide');
    const asked = guide.chapters.get('height-of-tide')?.items ?? [];
    expect(items.slice(0, asked.length).map(({ id }) => id)).toEqual(asked);
    expect(new Set(items).size).toBe(items.length);
    expect(items.slice(asked.length).every(({ chapter }) => chapter.startsWith('height-of-tide#'))).toBe(true);
  });

  it('are none where the chapter has none', async () => {
    const guide = await secondGuide();
    expect(itemsOf(guide, 'no-such-chapter')).toEqual([]);
  });
});

async function secondGuide(): Promise<Guide> {
  const { guide } = await loadGuide('e2e/fixtures/second-guide');
  if (!guide) throw new Error('The second guide has faults.');
  return guide;
}
