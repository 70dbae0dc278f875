import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';

/**
 * All files of a guide, as sorted paths with forward slashes. Dot files and caches of Python are passed over.
 * Symbolic links are followed inside the guide only; those that leave it, break or go in circles become faults.
 */
export function walk(root: string): { files: readonly string[]; faults: readonly Diagnostic[] } {
  const found: Walk = { root, real: realpathSync(root), files: [], faults: [] };
  visit(found, '', [found.real]);
  // Compared by code point, so that the order is the same on every machine.
  return { files: found.files.sort((a, b) => (a < b ? -1 : 1)), faults: found.faults };
}

function visit(found: Walk, folder: string, above: readonly string[]): void {
  for (const entry of entriesOf(found, folder)) {
    if (entry.name.startsWith('.') || entry.name === '__pycache__') continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) found.files.push(path);
    else if (entry.isDirectory()) visit(found, path, [...above, realpathSync(join(found.root, path))]);
    else if (entry.isSymbolicLink()) follow(found, path, above);
  }
}

function entriesOf({ root, faults }: Walk, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    faults.push(fault('missing-file', wholeFile(folder || '.'), 'This folder cannot be read.', 'Check that you may read it.'));
    return [];
  }
}

function follow(found: Walk, path: string, above: readonly string[]): void {
  const target = resolveLink(join(found.root, path));
  if (target === 'loop') {
    found.faults.push(fault('symlink-loop', wholeFile(path), 'This symbolic link leads back to itself.', 'Remove the link, or put a real file in its place.'));
  } else if (target === 'missing') {
    found.faults.push(fault(
      'missing-file', wholeFile(path),
      'This symbolic link leads to a file that does not exist.',
      'Remove the link, or put a real file in its place.',
    ));
  } else if (isOutside(found.real, target)) {
    found.faults.push(fault(
      'outside-guide', wholeFile(path),
      'This symbolic link leads out of the guide.',
      'Copy the file into the guide and remove the link.',
    ));
  } else if (lstatSync(target).isDirectory()) {
    if (above.includes(target)) {
      found.faults.push(fault(
        'symlink-loop', wholeFile(path),
        'This symbolic link leads to a folder above it, so reading it would never end.',
        'Remove the link.',
      ));
    } else visit(found, path, [...above, target]);
  } else if (lstatSync(target).isFile()) found.files.push(path);
}

function resolveLink(path: string): string {
  try {
    statSync(path);
    return realpathSync(path);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP' ? 'loop' : 'missing';
  }
}

function isOutside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === '..' || path.startsWith(`..${sep}`) || (path !== '' && join(root, path) !== target);
}

interface Walk { root: string; real: string; files: string[]; faults: Diagnostic[] }
