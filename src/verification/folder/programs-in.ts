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

/** Code cells one after the other; lines that a notebook hands to the shell or to itself stay as empty lines. */
export function codeOf(notebook: string): string {
  const { cells } = Book.parse(JSON.parse(notebook));
  return cells.filter(({ cell_type: type }) => type === 'code').map(({ source }) => plain(typeof source === 'string' ? source : source.join(''))).join('\n\n');
}

function plain(cell: string): string {
  return cell.startsWith('%%') ? '' : cell.split('\n').map((line) => (/^\s*(?:[%!]|pip install )/.test(line) ? `${/^\s*/.exec(line)?.[0] ?? ''}pass` : line)).join('\n');
}

const Book = z.object({ cells: z.array(z.object({ cell_type: z.string(), source: z.union([z.string(), z.array(z.string())]) })) });

export interface Notebook { file: string; folder: string; code: string }
