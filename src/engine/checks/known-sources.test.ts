import { describe, expect, it } from 'vitest';
import { faultsOf, inShort } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

describe('known sources', () => {
  it.each([
    ['blueprints/exam-2.yaml', 'sources: [manual]', 'sources: [other]'],
    ['chapters/basics/01-start.mdx', 'sources: [manual]', 'sources: [other]'],
    ['chapters/basics/01-start.mdx', 'sources="manual"', 'sources="manual other"'],
    ['chapters/basics/01-start.mdx', '<Cite id="manual" />', '<Cite id="manual other" />'],
    ['labs/draw.mdx', 'sources: [manual]', 'sources: [other]'],
    ['terms/sample-size.yaml', 'sources: [manual]', 'sources: [other]'],
    ['cases/firm.yaml', 'verified:', 'sources: [other]\nverified:'],
    ['samples/draw/sample.yaml', 'kind:', 'sources: [other]\nkind:'],
    ['guide.yaml', 'disclaimer:', 'status: { text: Old., sources: [other], checked: 2026-01-01 }\ndisclaimer:'],
  ] as const)('finds an unknown source in %s', async (file, from, to) => {
    expect(await faultsOf(changed(file, from, to))).toMatchObject([{ file, code: 'unknown-source', cause: 'There is no source `other`.' }]);
  });
  it('says nothing of a source whose file has faults of its own', async () => {
    expect(inShort(await faultsOf(changed('sources/manual.yaml', 'documentation', 'document')))).toEqual(['sources/manual.yaml:5:7 schema']);
  });
});
