import { catalogue } from '../engine/index.ts';

/**
 * What a code of the check means, for a terminal.
 *
 * @throws Error listing the codes where there is none of that name.
 */
export function explain(code: string): string {
  const found = Object.entries(catalogue).find(([name]) => name === code);
  if (!found) throw new Error(`There is no code \`${code}\`; use one of ${Object.keys(catalogue).join(', ')}.`);
  const [name, { title, severity, help }] = found;
  return `${name} (${severity})\n  ${title}.\n  ${help}\n`;
}
