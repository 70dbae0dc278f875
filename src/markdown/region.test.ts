import { describe, expect, it } from 'vitest';
import { sampleCode, withoutMarks } from './region.ts';

const TEXT = ['import a', '# region: outer', '  one()', '  # region: inner', '    two()', '  # endregion', '# endregion', 'end()', ''].join('\n');

describe('sampleCode', () => {
  it('takes the lines of a region without their common indent', () => {
    expect(sampleCode(TEXT, 'inner')?.code).toBe('two()');
  });
  it('leaves markers of nested regions out', () => {
    expect(sampleCode(TEXT, 'outer')?.code).toBe('one()\n  two()');
  });
  it('gives the whole text without markers where no name is asked for', () => {
    expect(sampleCode(TEXT)?.code).toBe('import a\n  one()\n    two()\nend()');
  });
  it('says nothing of a region that is not there', () => {
    expect(sampleCode(TEXT, 'missing')).toBeUndefined();
  });
  it('reads markers in other comment signs and with Windows line ends', () => {
    expect(sampleCode('// region: x\r\ncall();\r\n// endregion\r\n', 'x')?.code).toBe('call();');
  });
  it('counts marked lines and notes within the region', () => {
    const marked = sampleCode('a\n# region: x\n\n  # note: 2 c\n  # mark\n  b\n\n  c\n# endregion\n', 'x');
    expect(marked).toEqual({ code: 'b\n\nc', marks: { marked: new Set([1]), notes: new Map([[3, [2]]]) } });
  });
});

describe('withoutMarks', () => {
  it('leaves every other line as it was', () => {
    expect(withoutMarks(TEXT.replace('end()', '# mark\nend()'))).toBe('import a\n  one()\n    two()\nend()\n');
  });
});
