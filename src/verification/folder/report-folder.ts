import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import type { Adapter } from '../adapters.ts';
import { GUARD, RungAnswer } from '../climb.ts';
import { guardedRun } from '../guarded-run.ts';
import { parseFiles } from '../parse-rung.ts';
import { answerOf, Found } from '../tool-answer.ts';
import { findTypeFaults } from '../types/types-rung.ts';
import type { LadderContext } from '../verify-samples.ts';
import { kindOf } from './kinds.ts';
import { programsIn } from './programs-in.ts';

/**
 * How much of somebody else’s folder passes each rung, by itself: notebooks and YAML files. Nothing of it is kept.
 *
 * @param given what the simulated service holds before each notebook, as in `sample.yaml`.
 * @returns for each rung the files that it speaks of, those that passed, and the first fault of each that did not; files that it has
 * nothing to say of stand apart, with the reason.
 * @throws Error where an environment cannot be had.
 */
export async function reportFolder(root: string, adapter: Adapter, given: readonly string[], context: LadderContext): Promise<FolderReport> {
  const place = await mkdtemp(join(tmpdir(), 'folder-'));
  try {
    const { notebooks, yaml } = programsIn(root);
    const programs = await Promise.all(notebooks.map(async ({ file, folder, code }, index): Promise<Copy> => {
      const copy = join(place, `n${index}`);
      await cp(folder, copy, { recursive: true });
      await writeFile(join(copy, 'notebook.py'), code);
      return { file, key: `n${index}`, folder: copy, program: 'notebook.py' };
    }));
    const texts = yaml.map((file, index): Copy => ({ file: relative(root, file), key: `y${index}`, folder: dirname(file), program: basename(file) }));
    const types = await findTypeFaults(programs.map(({ key, folder, program }) => ({ key, folder, files: [program], wanted: () => undefined })), adapter, context);
    const [lintBooks, lintTexts] = [await lint(programs, true, adapter, context, place), await lint(texts, false, adapter, context, place)];
    return {
      notebooks: {
        L0: await each(programs, async ({ folder, program }) => (await parseFiles({ folder, files: [program], python: context.python })).findings),
        L1: await each(programs, ({ key }) => types.get(key) ?? []),
        L2: await each(programs, ({ key }) => lintBooks.get(key) ?? []),
        L4: await each(programs, async (copy) => [...(lintBooks.get(copy.key) ?? []).filter(({ cause }) => cause === NOTHING), ...await simulated(copy, adapter, given, context, place)]),
      },
      yaml: {
        L0: await each(texts, async ({ folder, program }) => (await parseFiles({ folder, files: [program], python: undefined })).findings),
        L2: await each(texts, ({ key }) => lintTexts.get(key) ?? []),
      },
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The rung L2 of each file by itself: of a notebook the lint alone, since its code cannot be taken apart; YAML is loaded. */
async function lint(copies: readonly Copy[], only: boolean, adapter: Adapter, context: LadderContext, place: string): Promise<Map<string, Found[]>> {
  const [environment] = adapter.environments;
  if (!environment || copies.length === 0) return new Map();
  const [request, answer] = [join(place, 'lint.json'), join(place, 'lint-answer.json')];
  await writeFile(request, JSON.stringify(copies.map(({ folder, program }) => ({ folder, files: [program], ...(only ? { lint: true } : {}) }))));
  const { output } = await guardedRun(await context.pythonFor(environment), [GUARD, adapter.rungs, request, answer], place, { seconds: 1200, bytes: 5_000_000 });
  const text = await readFile(answer, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(output.trim().split('\n').at(-1) ?? 'the lint gave no answer');
  const told = z.array(RungAnswer).parse(JSON.parse(text));
  return new Map(copies.map(({ key, program }, index) => {
    const { findings = [], did = '' } = told[index] ?? {};
    return [key, findings.length === 0 && did === 'nothing to look at' ? [{ file: program, line: 1, cause: NOTHING, fix: '' }] : findings];
  }));
}

async function simulated({ folder, program }: Copy, adapter: Adapter, given: readonly string[], context: LadderContext, place: string): Promise<{ cause: string }[]> {
  const [environment] = adapter.environments;
  if (!environment) return [];
  const request = join(place, 'simulate.json');
  await writeFile(request, JSON.stringify({ folder, files: [program], programs: [{ file: program, arguments: [] }], given, limits: { seconds: 60, bytes: 1_000_000 } }));
  return answerOf(await context.pythonFor(environment), (answer) => [GUARD, adapter.simulation, request, answer], folder, z.object({ findings: z.array(Found) })).then(({ findings }) => findings, (error: unknown) => [{ cause: String(error) }]);
}

async function each(copies: readonly Copy[], faultsOf: (copy: Copy) => Promise<readonly { cause: string }[]> | readonly { cause: string }[]): Promise<RungReport> {
  const report: RungReport = { passed: 0, of: 0, apart: [], faults: [] };
  for (const copy of copies) {
    const [first] = await faultsOf(copy);
    const { kind, applies } = kindOf(first?.cause ?? '');
    if (first === undefined || applies) report.of += 1;
    if (first === undefined) report.passed += 1;
    else report[applies ? 'faults' : 'apart'].push({ file: copy.file, kind, cause: first.cause });
  }
  return report;
}

const NOTHING = 'Nothing to look at.';

interface Copy { file: string; key: string; folder: string; program: string }
interface Told { file: string; kind: string; cause: string }
export interface RungReport { passed: number; of: number; apart: Told[]; faults: Told[] }
export type FolderReport = Record<'notebooks' | 'yaml', Record<string, RungReport>>;
