import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run-program.ts';

/**
 * Looks for a program on this machine.
 *
 * @param names as typed in a terminal, the best first.
 * @param places full paths where systems keep it beside the folders of `PATH`.
 */
export function systemProgram(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) => existsSync(path));
}

/**
 * Installs a package by `apt-get`, where there is one and it may be used. What fails is told, not thrown.
 *
 * @param what the program, in the words of the line that is told.
 * @returns whether it was tried.
 */
export async function installByApt({ name, what, say }: { name: string; what: string; say: (line: string) => void }): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`no ${what} here: installing the system’s by apt-get (about a minute)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { code, output } = await runProgram('apt-get', words, { env, timeout: 10 * 60_000 });
    if (code !== 0) say(`apt-get ${words.join(' ')} failed: ${output.trim().split('\n').at(-1) ?? ''}`);
  }
  return true;
}
