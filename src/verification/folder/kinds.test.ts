import { expect, it } from 'vitest';
import { kindOf } from './kinds.ts';

it.each([
  ["ModuleNotFoundError: No module named 'matplotlib'", 'needs a package that no environment holds', false],
  ['Import "nowhere" could not be resolved (reportMissingImports)', 'needs a package that no environment holds', false],
  ['The simulated service does not know POST https://a/b.', 'asks for what is not simulated', false],
  ['There is no `data/a.csv`.', 'names a file that is not in the folder', true],
  ['Argument of type "int" cannot be assigned (reportArgumentType)', 'has an alarm of the type checker', true],
  ['Validation for CommandJobSchema failed: {}', 'is refused by the loader of the SDK', true],
  ['KeyError: 1', 'other', true],
])('tells the kind of “%s”', (cause, kind, applies) => {
  expect(kindOf(cause)).toEqual({ kind, applies });
});
