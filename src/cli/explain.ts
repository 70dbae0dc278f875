import { catalogue, help, type DiagnosticCode } from '../engine/index.ts';

/**
 * What a code of the check means, what to do about it, and the same passage wrong and right, for a terminal.
 *
 * @throws Error listing the codes where there is none of that name.
 */
export function explain(code: string): string {
  if (!isCode(code)) throw new Error(`There is no code \`${code}\`; use one of ${Object.keys(catalogue).sort().join(', ')}.`);
  const { title, severity, help: why } = catalogue[code];
  const { fix, example } = help[code];
  const shown = example ? ['', `  wrong, in ${example.file}:`, ...indented(example.wrong), '  right:', ...indented(example.right)] : [];
  return [`${code} (${severity})`, `  ${title}.`, `  ${why}`, `  fix: ${fix}`, ...shown, ''].join('\n');
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}

function indented(text: string): string[] {
  return text.trimEnd().split('\n').map((line) => `    ${line}`.trimEnd());
}
