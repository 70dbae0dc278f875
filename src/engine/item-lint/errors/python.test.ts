import { describe, expect, it } from 'vitest';
import { pythonFault } from './python.ts';

describe('pythonFault', () => {
  it.each([
    'print(1)', 'for n in range(3):\n    print(n)\nprint("done")', 'x = {\n  "a": [1, 2],\n}\nprint(x["a"])', 'if x: y = 1', 'a = "it\'s: ("  # (open',
    'def f(\n    a: int,\n) -> int:\n    return a\n\nprint(f(1))', 'text = """\nfor x in y:\n(\n"""\nprint(text)', 'total = 1 + \\\n    2\nprint(total)',
    '    print("an excerpt that is set in")\n    print(2)', 'try:\n    f()\nexcept ValueError:\n    pass\nelse:\n    g()', "f'{a[\"b\"]}: {c}'", 'x = r"\\d"\n', '',
  ])('lets pass %j', (code) => {
    expect(pythonFault(code)).toBeUndefined();
  });

  it.each([
    ['print(1', '`)` is missing'], ['print(1))', '`)` closes nothing'], ['a = [1, 2)', '`)` closes nothing'], ['a = "open\nprint(a)', 'a text that begins with " is not closed'],
    ["a = '''open", "a text that begins with ''' is not closed"], ['for n in x:\nprint(n)', 'a block is missing before `print(n)`'],
    ['print(1)\n    print(2)', '`print(2)` is set in without a block'], ['if x:\n        a()\n    b()', '`b()` ends a block at a depth that no line before it has'],
    ['def f():', 'the last line opens a block that is missing'], ['if x:\n\ta()', 'a line is set in by a tab'],
  ])('finds in %j that %s', (code, fault) => {
    expect(pythonFault(code)).toBe(fault);
  });
});
