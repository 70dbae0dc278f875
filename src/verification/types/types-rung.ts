import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Adapter, Environment, FalseAlarm } from '../adapters.ts';
import type { Finding } from '../findings.ts';
import { pyrightFolder, readTypes, type Alarm } from './pyright.ts';

/**
 * The rung L1: a type checker reads the Python files of many programs at once, each file against the environment that holds what it imports.
 *
 * @param programs folders with the names of their Python files; `wanted` names the environment that a file runs in.
 * @returns findings by the key of a program.
 * @throws Error where pyright or an environment cannot be had.
 */
export async function findTypeFaults(programs: readonly Program[], adapter: Adapter, context: TypesContext): Promise<Map<string, Finding[]>> {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'types-')));
  try {
    for (const { key, folder } of programs) await cp(folder, join(place, key), { recursive: true });
    const jobs = programs.flatMap((program) => program.files.map((file): Job => ({ program, file, order: orderOf(program, file, adapter), faults: [] })));
    await climbOrder(jobs, 0, { place, adapter, context, pyright: await pyrightFolder(context.say) });
    return new Map(programs.map(({ key }) => [key, jobs.filter(({ program }) => program.key === key).flatMap(({ file, faults }) => faults.map((alarm) => findingOf(file, alarm)))]));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Files whose imports an environment lacks are read again with the next one; where all lack them, the first one’s answer stands. */
async function climbOrder(jobs: readonly Job[], turn: number, work: Work): Promise<void> {
  for (const environment of work.adapter.environments) {
    const group = jobs.filter(({ order }) => order[turn] === environment);
    if (group.length === 0) continue;
    const alarms = (await read(group, environment, work)).filter((alarm) => !isFalse(alarm, work.adapter.falseAlarms));
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

async function read(group: readonly Job[], environment: Environment, { place, adapter, context, pyright }: Work): Promise<Alarm[]> {
  const roots = [...new Map(group.map(({ program }) => [program.key, program])).values()].map(({ key, files }) => ({ folder: key, extraPaths: [...new Set(files.map((file) => join(key, dirname(file))))] }));
  return readTypes({ pyright, python: await context.pythonFor(environment), root: place, roots, files: group.map(({ program, file }) => join(program.key, file)), typings: relative(place, adapter.typings) });
}

function orderOf({ wanted }: Program, file: string, { environments }: Adapter): Environment[] {
  const first = environments.find(({ id }) => id === wanted(file));
  return [...first ? [first] : [], ...environments.filter((one) => one !== first)];
}

function isFalse({ rule, message }: Alarm, known: readonly FalseAlarm[]): boolean {
  return known.some((one) => one.rule === rule && one.message.test(message));
}

function findingOf(file: string, { message, rule, range }: Alarm): Finding {
  const fix = rule === MISSING ? 'Correct the import, or add its package to a pinned environment.' : 'Correct the code. Where the package declares a wrong type, name the alarm in `false-alarms.json`, with the reason.';
  return { rung: 'L1', file, line: range.start.line + 1, cause: `${message.split('\n')[0] ?? ''}${rule === '' ? '' : ` (${rule})`}`, fix };
}

const MISSING = 'reportMissingImports';

interface Job { program: Program; file: string; order: Environment[]; faults: Alarm[] }
interface Work { place: string; adapter: Adapter; context: TypesContext; pyright: string }

export interface Program { key: string; folder: string; files: readonly string[]; wanted: (file: string) => string | undefined }
export interface TypesContext { pythonFor: (environment: Environment) => Promise<string>; say: (line: string) => void }
