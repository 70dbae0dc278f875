import { readFile } from 'node:fs/promises';

/**
 * Rules of a `_headers` file, as static hosts read it: a path at the start of a line, then indented `Name: value` lines;
 * `*` in a path stands for any text. A missing file gives no rules.
 *
 * @throws Error where the file exists and cannot be read.
 */
export async function headerRules(file: string): Promise<HeaderRule[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return parseHeaderRules(text);
}

/** The same from the text of such a file. Lines that are neither a path nor a header are left out. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: pattern(line.trim()), headers: [] });
  }
  return rules;
}

/** Headers for a path of the site, which begins with a slash; a later rule wins over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.fromEntries(rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers));
}

function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

export interface HeaderRule { path: RegExp; headers: [name: string, value: string][] }
