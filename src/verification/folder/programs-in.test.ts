import { expect, it } from 'vitest';
import { codeOf } from './programs-in.ts';

it('joins the code of a notebook and leaves lines for the shell empty', () => {
  const cell = (source: string | string[], type = 'code'): object => ({ cell_type: type, source });
  const cells = [cell('# words', 'markdown'), cell(['if True:\n', '    %pip install a\n', 'b = 1']), cell('%%writefile $src/a.py\nimport b\n'), cell('!ls'), cell('pip show a\npip = 1')];
  expect(codeOf(JSON.stringify({ cells }))).toBe('if True:\n    pass\nb = 1\n\nopen(f"{src}/a.py", "w", encoding="utf-8").write("import b\\n")\n\npass\n\npass\npip = 1');
});
