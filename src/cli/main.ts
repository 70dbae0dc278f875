import { delimiter, dirname, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { guideFolder } from '../site/guide-folder.ts';
import { PhaseError } from './phase.ts';

/**
 * Runs one command of the project from the folder of the project, whatever folder it was called from.
 *
 * @param words the command and its options, for instance `['check', '--json']`.
 * @returns the exit code; what went wrong has been told. Nothing is thrown.
 */
export async function main([name = '', ...options]: readonly string[]): Promise<number> {
  const command = COMMANDS.get(name);
  if (!command) {
    process.stderr.write(`Unknown command \`${name}\`.\n  fix: use one of ${[...COMMANDS.keys()].join(', ')}.\n`);
    return 1;
  }
  process.env['GUIDE'] = guideFolder();
  process.env['PATH'] = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  process.chdir(ROOT);
  try {
    return await command(options);
  } catch (error) {
    process.stderr.write(`${oneLine(error)}\n`);
    if (process.env['FIELDGUIDE_DEBUG']) console.error(error);
    return 1;
  }
}

/** Stage and cause in one line: a stack says nothing to an author. */
function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return `failed: ${String(error)}`;
  const stage = error instanceof PhaseError ? error.message : 'failed';
  const cause = error instanceof PhaseError && error.cause instanceof Error ? error.cause : error;
  return `${stage}: ${headline(stripVTControlCharacters(cause.message)) || cause.name} (FIELDGUIDE_DEBUG=1 shows where)`;
}

/** The first line of a message; where it only announces what follows, the next one with it. */
function headline(message: string): string {
  const [first = '', second = ''] = message.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return first.endsWith(':') ? `${first} ${second}` : first;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Loaded when asked for: `start` has no use for a test runner, nor `lock` for Astro. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['start', async (words) => (await import('./commands/start.ts')).start(words)],
  ['dev', async (words) => (await import('./commands/dev.ts')).develop(words)],
  ['build', async (words) => (await import('./commands/build.ts')).build(words)],
  ['bundle', async (words) => (await import('./commands/bundle.ts')).bundle(words)],
  ['check', async (words) => (await import('./commands/check.ts')).check(words)],
  ['new', async (words) => (await import('./commands/new.ts')).begin(words)],
  ['bank', async (words) => (await import('./commands/bank.ts')).bank(words)],
  ['figures', async (words) => (await import('./commands/figures.ts')).figures(words)],
  ['pictures', async (words) => (await import('./commands/pictures.ts')).pictures(words)],
  ['schemas', async (words) => (await import('./commands/schemas.ts')).schemas(words)],
  ['lock', async (words) => (await import('./commands/lock.ts')).lock(words)],
  ['verify', async (words) => (await import('./commands/verify.ts')).verify(words)],
  ['test', async (words) => (await import('./commands/test.ts')).test(words)],
]);

/** Takes the options of the command line and gives the exit code. */
type Command = (options: readonly string[]) => Promise<number>;
