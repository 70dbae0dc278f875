import { describe, expect, it } from 'vitest';
import { loadGuide } from '../engine/index.ts';
import { bankData } from './bank-data.ts';

const { guide } = await loadGuide('e2e/fixtures/second-guide');
if (!guide) throw new Error('The second guide cannot be read.');
const bank = bankData(guide);

describe('bankData', () => {
  it('has every item with a chapter, a section and objectives that it knows', () => {
    expect(Object.keys(bank.items)).toEqual([...guide.items.keys()]);
    for (const { chapter, section, objectives } of Object.values(bank.items)) {
      if (section !== '') expect(bank.chapters[chapter]?.sections).toHaveProperty(section);
      for (const ref of objectives) expect(bank.objectives).toHaveProperty([ref]);
    }
  });

  it('says no word of any question', () => {
    const text = JSON.stringify(bank);
    for (const item of guide.items.values()) expect(text).not.toContain(JSON.stringify((item.type === 'case' ? item.question : item).stem).slice(1, -1));
  });

  it('leads an objective to the sections that teach it, and names its domain', () => {
    for (const [ref, { domain, taught }] of Object.entries(bank.objectives)) {
      const [blueprint = '', name] = domain.split('/');
      expect(bank.blueprints[blueprint]?.domains.map(({ id }) => id)).toContain(name);
      for (const place of taught) expect(bank.chapters).toHaveProperty([place.split('#')[0] ?? ''], expect.anything());
      expect(guide.coverage.get(ref)?.chapters.length === 0).toBe(taught.length === 0);
    }
  });
});
