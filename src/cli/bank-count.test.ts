import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inspectItems, loadGuide } from '../engine/index.ts';

/** An item as its file says, read without the engine. */
interface Raw { family: string; type: string; level: string; objectives: string[]; question?: Raw; options?: { correct?: boolean }[]; blanks?: { options: { correct?: boolean }[] }[] }

describe.each(['content', 'e2e/fixtures/second-guide'])('the numbers that `npm run bank` tells of %s', async (folder) => {
  const { guide, origins } = await loadGuide(folder, { proofs: false });
  if (!guide || !origins) throw new Error(`${folder} has faults.`);
  const { statistics } = inspectItems(guide, origins);
  const items = globSync(`${folder}/questions/**/*.yaml`).map((file): Raw => parse(readFileSync(file, 'utf8')) as Raw);

  it('are those of its files, counted another way', () => {
    const types = items.map((item) => item.question?.type ?? item.type);
    const single = types.filter((type) => type === 'single').length;
    expect(statistics).toMatchObject({
      items: items.length, notSingle: items.length - single, recall: items.filter(({ level }) => level === 'recall').length,
      inCases: items.filter(({ type }) => type === 'case').length, families: new Set(items.map(({ family }) => family)).size,
    });
    for (const [type, count] of Object.entries(statistics.types)) expect([type, count]).toEqual([type, types.filter((one) => one === type).length]);
    for (const [level, count] of Object.entries(statistics.levels)) expect([level, count]).toEqual([level, items.filter((item) => item.level === level).length]);
  });

  it('count items and families of each objective', () => {
    for (const { objective, ...counts } of statistics.objectives) {
      const asking = items.filter(({ objectives }) => objectives.includes(objective));
      expect([objective, counts]).toEqual([objective, { items: asking.length, families: new Set(asking.map(({ family }) => family)).size }]);
    }
  });

  it('tell the place of each key', () => {
    const lists = items.flatMap((item) => {
      const asked = item.question ?? item;
      return [...(asked.options ? [asked.options] : []), ...(asked.blanks ?? []).map(({ options }) => options)];
    }).filter((options) => options.filter(({ correct }) => correct === true).length === 1);
    const places: Record<string, number> = {};
    for (const options of lists) {
      const place = `${String(options.findIndex(({ correct }) => correct === true) + 1)} of ${String(options.length)}`;
      places[place] = (places[place] ?? 0) + 1;
    }
    expect(statistics.keyPlaces).toEqual(places);
  });

  it('give the shares of domains that follow from them', () => {
    for (const { id, domains } of guide.blueprints.values()) {
      const told = statistics.domains.filter(({ domain }) => domain.startsWith(`${id}/`));
      const counts = told.map(({ domain }) => {
        const own = domains.find((one) => `${id}/${one.id}` === domain)?.groups.flatMap(({ objectives }) => objectives.map((one) => `${id}/${one.id}`)) ?? [];
        return items.filter(({ objectives }) => objectives.some((one) => own.includes(one))).length;
      });
      const all = counts.reduce((sum, count) => sum + count, 0);
      told.forEach(({ items: count, share }, at) => {
        expect(count).toBe(counts[at]);
        expect(share).toBeCloseTo((counts[at] ?? 0) / all, 10);
      });
    }
  });
});
