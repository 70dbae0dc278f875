import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('inner ids', () => {
  it('finds two parts, tabs or domains with one id, at the second', async () => {
    const found = await faultsOf({
      ...changed('guide.yaml', 'codeTabs:\n', 'codeTabs:\n  - { id: python, label: Other, language: python }\n'),
      ...changed('blueprints/exam-2.yaml', 'sources:', '  - id: only\n    title: Again\n    groups: [{ id: g, title: G, objectives: [{ id: other, text: T }] }]\nsources:'),
    });
    expect(inShort(found)).toEqual(['blueprints/exam-2.yaml:13:9 duplicate-id', 'guide.yaml:17:11 duplicate-id']);
  });
  it('finds an objective that stands in two groups of one blueprint', async () => {
    const found = await faultsOf(changed('blueprints/exam-2.yaml', 'sources:', '      - { id: more, title: More, objectives: [{ id: tuning, text: T }] }\nsources:'));
    expect(inShort(found)).toEqual(['blueprints/exam-2.yaml:13:53 duplicate-id']);
  });
});
