import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import type { Environment } from './adapters.ts';
import { guardedRun } from './guarded-run.ts';

/** A Python 3.11 or newer of this machine; undefined where there is none. */
export async function findPython(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = ['python3.11', 'python3', 'python'].flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
  for (const path of candidates) {
    const { output } = await guardedRun(path, ['-c', 'import sys; print(sys.version_info[:2] == (3, 11))'], '.', { seconds: 20, bytes: 1000 });
    if (output.trim() === 'True') return path;
  }
  return undefined;
}

/**
 * The Python of a pinned environment, made on demand and kept under the hash of its lock.
 *
 * @throws Error where packages cannot be had, with the last line that pip said.
 */
export async function pythonOf({ id, file, lock }: Environment, python: string, say: (line: string) => void): Promise<string> {
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 16);
  const folder = resolve('.fieldguide/environments', hash);
  const program = (of: string): string => join(of, 'bin', 'python');
  if (existsSync(program(folder))) return program(folder);
  say(`environment ${id}: making it once by pip, with checked hashes (about a minute)`);
  // Scripts of a venv hold its path, so it is made in place and marked broken by removal where a step fails.
  const steps = [[python, '-m', 'venv', folder], [program(folder), '-m', 'pip', 'install', '--quiet', '--require-hashes', '--no-deps', '--only-binary', ':all:', '-r', file]];
  await mkdir(resolve('.fieldguide/environments'), { recursive: true });
  for (const [command = '', ...words] of steps) {
    const { code, output } = await guardedRun(command, words, '.', { seconds: 1200, bytes: 1_000_000 }, pipSettings());
    if (code === 0) continue;
    await rename(folder, `${folder}.broken`).catch(() => undefined);
    await rm(`${folder}.broken`, { recursive: true, force: true });
    throw new Error(`environment ${id} could not be made: ${output.trim().split('\n').at(-1) ?? ''}`);
  }
  return program(folder);
}

/** The user's own index and proxy, where they set one. */
function pipSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP_|https?_proxy$|no_proxy$|SSL_|REQUESTS_)/i.test(name)));
}
