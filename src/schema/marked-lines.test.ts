import { describe, expect, it } from 'vitest';
import { readMarkedLines } from './marked-lines.ts';

const read = (...lines: string[]): string[] => readMarkedLines(lines).lines
  .map(({ text, marked, notes }) => `${marked ? '! ' : ''}${text}${notes.map((note) => ` (${note})`).join('')}`);

describe('readMarkedLines', () => {
  it('marks the next line of code and shows no mark', () => {
    expect(read('a', '  # mark', '', '  b', 'c')).toEqual(['a', '', '!   b', 'c']);
  });
  it('ties notes to a line, several to one and one to several', () => {
    expect(read('# note: 1', '# mark', '// note: 12', 'a', '-- note: 1', 'b')).toEqual(['! a (1) (12)', 'b (1)']);
  });
  it('finds the line by its text where no comment can stand', () => {
    expect(read('# mark: --query name', '# note: 2 --output', 'az show \\', '  --query name \\', '  --output tsv', '  --output tsv'))
      .toEqual(['az show \\', '!   --query name \\', '  --output tsv (2)', '  --output tsv']);
  });
  it.each(['# marked', '# mark it', '# notes: 1', '# note: that', '# note: 0', 'x = 1  # mark'])('leaves %j as it is', (line) => {
    expect(read(line)).toEqual([line]);
  });
  it('tells which marks find no line in their region', () => {
    expect(readMarkedLines(['# mark: b', '# region: x', '# note: 1 c', 'a', '# endregion', 'b c', '# mark']).lost)
      .toMatchObject([{ line: 1, holds: 'b' }, { line: 3, holds: 'c' }, { line: 7 }]);
  });
});
