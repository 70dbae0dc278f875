import { describe, expect, it } from 'vitest';
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.ts';
import { faultsOf, wholeFaultsOf } from '../testing/faults-of.ts';
import { minimalFiles, type Changes } from '../testing/minimal-guide.ts';
import type { Example, Given } from './help.ts';
import { help } from './index.ts';

const codes = Object.keys(help) as DiagnosticCode[]; // The keys of the record are the codes.
const examples = codes.flatMap((code) => {
  const { example } = help[code];
  return example ? [{ code, example }] : [];
});

describe('help', () => {
  it('has a record for each code, and none besides', () => {
    expect(Object.keys(help).sort()).toEqual(Object.keys(catalogue).sort());
  });
  it('has an example for every code whose fault stands in a text', () => {
    expect(codes.filter((code) => !help[code].example)).toEqual(NOT_IN_A_TEXT);
  });
  it.each(examples)('shows what $code is and what it is not', async ({ code, example }) => {
    expect(await codesOf(guideOf(example, 'right'))).not.toContain(code);
    expect(await codesOf(guideOf(example, 'wrong'))).toContain(code);
  });
});

async function codesOf(changes: Changes): Promise<DiagnosticCode[]> {
  const found = await faultsOf(changes);
  const whole = found.some(({ severity }) => severity === 'error') ? [] : await wholeFaultsOf(changes);
  return [...found, ...whole].map(({ code }) => code);
}

/** The small guide with what an example takes, and its passage right or wrong. */
function guideOf({ file, right, wrong, given = [] }: Example, side: 'right' | 'wrong'): Changes {
  const files = given.reduce<Record<string, string>>(withGiven, { ...minimalFiles });
  const text = files[file] ?? '';
  expect(text, `${file} holds the right passage`).toContain(right);
  return side === 'right' ? files : { ...files, [file]: text.replace(right, () => wrong) };
}

function withGiven(files: Record<string, string>, given: Given): Record<string, string> {
  if ('text' in given) return { ...files, [given.file]: given.text };
  const text = files[given.file] ?? '';
  expect(text).toContain(given.from);
  return { ...files, [given.file]: text.replace(given.from, () => given.to) };
}

/** Faults of bytes, folders and counts; for rules of item writing the house has a paper of its own. */
const NOT_IN_A_TEXT: readonly DiagnosticCode[] = ['duplicate-place', 'empty-guide', 'not-utf8', 'page-weight', 'symlink-loop', 'too-large', 'item-rule', 'item-wording'];
