import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** Notebooks as one Python program each, and YAML files that say by `$schema` what they are, in a folder and all below it. */
export function programsIn(root: string): { notebooks: Notebook[]; yaml: string[] } {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return {
    notebooks: files.filter((file) => file.endsWith('.ipynb')).map((file) => ({ file: relative(root, file), folder: dirname(file), code: codeOf(readFileSync(file, 'utf8')) })),
    yaml: files.filter((file) => /\.ya?ml$/.test(file) && /^\$schema:/m.test(readFileSync(file, 'utf8'))),
  };
}

/** Code cells one after the other; lines that a notebook hands to the shell or to itself do nothing, and a cell that is a file is written. */
export function codeOf(notebook: string): string {
  const { cells } = Book.parse(JSON.parse(notebook));
  return cells.filter(({ cell_type: type }) => type === 'code').map(({ source }) => plain(typeof source === 'string' ? source : source.join(''))).join('\n\n');
}

function plain(cell: string): string {
  const [, file, text] = /^%%writefile +(?:-a +)?(\S+)\n([^]*)$/.exec(cell) ?? [];
  if (file !== undefined && text !== undefined) return written(file, text);
  if (cell.startsWith('%%')) return '';
  return cell.split('\n').map((line) => (/^\s*(?:[%!]|(?:pip|conda) [a-z])/.test(line) ? `${/^\s*/.exec(line)?.[0] ?? ''}pass` : line)).join('\n');
}

/** A notebook puts its variables into the name of a file where a dollar or braces say so. JSON is a literal of Python too. */
function written(file: string, text: string): string {
  return `open(f${JSON.stringify(file.replace(/\$(\w+)/g, '{$1}'))}, "w", encoding="utf-8").write(${JSON.stringify(text)})`;
}

const Book = z.object({ cells: z.array(z.object({ cell_type: z.string(), source: z.union([z.string(), z.array(z.string())]) })) });

export interface Notebook { file: string; folder: string; code: string }
