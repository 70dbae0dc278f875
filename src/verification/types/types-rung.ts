import { existsSync } from 'node:fs';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import type { Adapter, Environment, FalseAlarm } from '../adapters.ts';
import type { Finding } from '../findings.ts';
import { pyrightFolder, readTypes, type Alarm } from './pyright.ts';

/**
 * The rung L1: a type checker reads the Python files of many programs at once, each file against the environment that holds what it imports.
 *
 * @param programs folders with the names of their Python files, all of which are read where `read` names none; `wanted` names the environment that a file runs in.
 * @returns findings by the key of a program.
 * @throws Error where pyright or an environment cannot be had.
 */
export async function findTypeFaults(programs: readonly Program[], adapter: Adapter, context: TypesContext): Promise<Map<string, Finding[]>> {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'types-')));
  try {
    for (const { key, folder } of programs) await cp(folder, join(place, key), { recursive: true });
    const jobs = programs.flatMap((program) => (program.read ?? program.files).map((file): Job => ({ program, file, order: orderOf(program, file, adapter), faults: [] })));
    await climbOrder(jobs, 0, { place, adapter, context, pyright: await pyrightFolder(context.say) });
    return new Map(programs.map(({ key }) => [key, jobs.filter(({ program }) => program.key === key).flatMap(({ file, faults }) => faults.map((alarm) => findingOf(file, alarm)))]));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Files whose imports an environment lacks are read again with the next; where each lacks them, with all together. If those lack them too, the first answer stands. */
async function climbOrder(jobs: readonly Job[], turn: number, work: Work): Promise<void> {
  const groups = new Map(jobs.filter(({ order }) => order.length > turn).map(({ order }) => [idOf(order[turn]), order[turn]]));
  for (const [id, sight = []] of groups) {
    const group = jobs.filter(({ order }) => order.length > turn && idOf(order[turn]) === id);
    const alarms = (await read(group, sight, work)).filter((alarm) => !isFalse(alarm, work.adapter.falseAlarms));
    for (const job of group) {
      const path = join(work.place, job.program.key, job.file);
      const own = alarms.filter(({ file }) => file === path);
      const lacks = own.some(({ rule }) => rule === MISSING);
      if (turn === 0 || !lacks) job.faults = own;
      if (!lacks) job.order = [];
    }
  }
  if (jobs.some(({ order }) => order.length > turn + 1)) await climbOrder(jobs, turn + 1, work);
}

async function read(group: readonly Job[], sight: Sight, { place, adapter, context, pyright }: Work): Promise<Alarm[]> {
  const [python = '', ...more] = await Promise.all(sight.map(context.pythonFor));
  const packages = more.map((path) => join(dirname(dirname(path)), 'lib/python3.11/site-packages'));
  const roots = [...new Map(group.map(({ program }) => [program.key, program])).values()].map(({ key, files }) => ({ folder: key, extraPaths: [...new Set(files.map((file) => join(key, dirname(file)))), ...packages] }));
  // Stubs of a package that is not there would make its imports look found.
  const stubs = adapter.packages.map((name) => join(adapter.typings, name)).find((folder) => existsSync(folder) && sight.some(({ versions }) => versions.has(basename(folder))));
  return readTypes({ pyright, python, root: place, roots, files: group.map(({ program, file }) => join(program.key, file)), typings: stubs === undefined ? undefined : relative(place, stubs) });
}

function orderOf({ wanted }: Program, file: string, { environments }: Adapter): Sight[] {
  const first = environments.find(({ id }) => id === wanted(file));
  const order = [...first ? [first] : [], ...environments.filter((one) => one !== first)];
  return order.length > 1 ? [...order.map((one) => [one]), order] : [order];
}

function idOf(sight: Sight = []): string {
  return sight.map(({ id }) => id).join();
}

function isFalse({ rule, message }: Alarm, known: readonly FalseAlarm[]): boolean {
  return known.some((one) => one.rule === rule && one.message.test(message));
}

function findingOf(file: string, { message, rule, range }: Alarm): Finding {
  const fix = rule === MISSING ? 'Correct the import, or add its package to a pinned environment.' : 'Correct the code. Where the package declares a wrong type, name the alarm in `false-alarms.json`, with the reason.';
  return { rung: 'L1', file, line: range.start.line + 1, cause: `${message.split('\n')[0] ?? ''}${rule === '' ? '' : ` (${rule})`}`, fix };
}

const MISSING = 'reportMissingImports';

/** The environment that runs a file, and those whose packages can be seen besides. */
type Sight = readonly Environment[];
interface Job { program: Program; file: string; order: Sight[]; faults: Alarm[] }
interface Work { place: string; adapter: Adapter; context: TypesContext; pyright: string }

export interface Program { key: string; folder: string; files: readonly string[]; read?: readonly string[]; wanted: (file: string) => string | undefined }
export interface TypesContext { pythonFor: (environment: Environment) => Promise<string>; say: (line: string) => void }
