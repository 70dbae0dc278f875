import { describe, expect, it } from 'vitest';
import { sampleRegion } from './region.ts';

const TEXT = ['import a', '# region: outer', '  one()', '  # region: inner', '    two()', '  # endregion', '# endregion', 'end()', ''].join('\n');

describe('sampleRegion', () => {
  it('takes the lines of a region without their common indent', () => {
    expect(sampleRegion(TEXT, 'inner')).toBe('two()');
  });
  it('leaves markers of nested regions out', () => {
    expect(sampleRegion(TEXT, 'outer')).toBe('one()\n  two()');
  });
  it('gives the whole text without markers where no name is asked for', () => {
    expect(sampleRegion(TEXT)).toBe('import a\n  one()\n    two()\nend()');
  });
  it('says nothing of a region that is not there', () => {
    expect(sampleRegion(TEXT, 'missing')).toBeUndefined();
  });
  it('reads markers in other comment signs and with Windows line ends', () => {
    expect(sampleRegion('// region: x\r\ncall();\r\n// endregion\r\n', 'x')).toBe('call();');
  });
});
