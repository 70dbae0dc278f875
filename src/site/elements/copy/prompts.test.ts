import { expect, it } from 'vitest';
import { withoutPrompts } from './prompts.ts';

it('leaves code without prompts as it is', () => {
  const code = 'cost=$1\n$HOME/run\n... # later\na >>> b';
  expect(withoutPrompts(code)).toBe(code);
});

it('takes the commands of a shell session, continued lines with them, and no output', () => {
  expect(withoutPrompts('$ ls \\\n    -l\ntotal 0\n$ pwd\n/home')).toBe('ls \\\n    -l\npwd');
});

it('takes the statements of a Python session with their indent', () => {
  expect(withoutPrompts('>>> for i in x:\n...     print(i)\n...\n1\n>>> y')).toBe('for i in x:\n    print(i)\n\ny');
});
