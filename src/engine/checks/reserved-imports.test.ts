import { describe, expect, it } from 'vitest';
import { faultsOf } from '../testing/faults-of.ts';
import { changed } from '../testing/minimal-guide.ts';

const RULES = 'reservedImports: [{ module: old, use: new }, { module: old.core, use: new.core }]\nsourceHosts';
const importing = (line: string) => faultsOf({ ...changed('rules.yaml', 'sourceHosts', RULES), ...changed('samples/draw/draw.py', 'import random', line) });

describe('reserved imports', () => {
  it.each(['import old', 'import random, old as o', 'from old import x', '    import old.part'])('finds `%s`', async (line) => {
    expect(await importing(line)).toMatchObject([{ code: 'reserved-import', fix: 'Use instead: new.' }]);
  });
  it('offers what replaces the closest reserved module', async () => {
    expect(await importing('from old.core.run import Run')).toMatchObject([{ fix: 'Use instead: new.core.' }]);
  });
  it('finds an import in a block of code of a chapter, and lets one pass in a passage marked legacy', async () => {
    const rules = changed('rules.yaml', 'sourceHosts', RULES);
    const block = (text: string) => faultsOf({ ...rules, ...changed('chapters/basics/01-start.mdx', '<Check', `${text}\n\n<Check`) });
    expect(await block('```py\nx = 1\nimport old\n```')).toMatchObject([{ code: 'reserved-import', position: { line: 24 } }]);
    expect(await block('<Legacy>\n\n```py\nimport old\n```\n\n</Legacy>')).toEqual([]);
  });
  it.each(['import older', 'from new import old', '# import old', 'from .old import x'])('lets `%s` pass', async (line) => {
    expect(await importing(line)).toEqual([]);
  });
});
