import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('known objectives', () => {
  it.each(['chapters/basics/01-start.mdx', 'labs/draw.mdx', 'questions/basics/start.yaml'] as const)('finds an unknown objective in %s and offers the nearest', async (file) => {
    const found = await faultsOf(changed(file, 'exam-1/sampling', 'exam-1/smapling'));
    expect(found).toMatchObject([{ file, code: 'unknown-objective', fix: 'Write `exam-1/sampling`.' }]);
  });
  it('finds every unknown objective that one `Serves` names', async () => {
    const found = await faultsOf(changed('chapters/basics/01-start.mdx', 'exam-2/tuning', 'exam-2/a exam-1/sampling exam-3/b'));
    expect(found.map(({ code }) => code)).toEqual(['unknown-blueprint', 'unknown-objective']);
  });
  it('says nothing of objectives of a blueprint that has faults of its own', async () => {
    const found = await faultsOf(changed('blueprints/exam-1.yaml', 'title: First exam', 'title: 1'));
    expect(found.map(({ file }) => file)).toEqual(['blueprints/exam-1.yaml']);
  });
});
