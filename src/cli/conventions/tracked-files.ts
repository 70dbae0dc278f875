import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the repository. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Paths of the files git tracks, and of new ones it does not ignore, with forward slashes. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
}

/** Text of a file, or undefined where it holds bytes that are no text. */
export function textOf(file: string): string | undefined {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return text.includes('\0') ? undefined : text;
}

/** Places where text matches, as `file:line`, so that a failing test says where to look. */
export function placesOf(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) => (textOf(file) ?? '').split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}`] : [])));
}
