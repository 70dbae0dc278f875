import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { reachedFiles, type Sample } from '../../engine/index.ts';
import type { Rung } from '../../schema/index.ts';
import type { Adapter } from '../adapters.ts';
import { environmentOf, GUARD, RungAnswer, RUNGS, wantedOf } from '../climb.ts';
import { guardedRun } from '../guarded-run.ts';
import { parseFiles } from '../parse-rung.ts';
import { requestFaults } from '../sent-requests.ts';
import { severalAtOnce } from '../several-at-once.ts';
import { findTypeFaults } from '../types/types-rung.ts';
import type { LadderContext } from '../verify-samples.ts';
import type { Mutant } from './mutant.ts';

/**
 * Takes faulty samples up the rungs that each names, and tells which rung was the first to find each fault: the type checker and the lint
 * for all at once, then the runs one by one.
 *
 * @param known whether the rungs are known to pass the samples as they are; else that is tried too.
 * @returns the same trials with `by` set, where a rung found the fault.
 */
export async function findMutants(root: string, tried: readonly { sample: Sample; mutant: Mutant }[], context: LadderContext, known = false): Promise<Trial[]> {
  const place = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const trials = tried.map((one, index): Trial => ({ ...one, folder: join(place, `m${index}`), key: `m${index}` }));
    const controls = known ? [] : controlsOf(trials, place);
    for (const { sample, mutant, folder } of [...trials, ...controls]) {
      await cp(join(root, sample.folder), folder, { recursive: true });
      await writeFile(join(folder, mutant.file), mutant.text);
    }
    await byParsing([...trials, ...controls], place, context);
    for (const adapter of context.adapters) {
      const own = [...trials, ...controls].filter(({ sample }) => (environmentOf(sample, context.adapters)?.adapter ?? context.adapters[0]) === adapter);
      await byTypes(own.filter(({ sample, mutant, by }) => by === undefined && sample.rungs.includes('L1') && mutant.file.endsWith('.py')), adapter, context);
      await byLint(own.filter(({ sample, by }) => by === undefined && sample.rungs.includes('L2')), adapter, context, place);
    }
    const wrong = controls.find(({ by }) => by !== undefined);
    if (wrong) throw new Error(`${wrong.by} refuses ${wrong.sample.id}/${wrong.mutant.file} as it is, so nothing can be told of its faults`);
    await severalAtOnce(trials.filter(({ by }) => by === undefined), 2, async (trial) => byRuns(root, trial, context));
    return trials;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Each file that gets a fault, without one: what a rung refuses of these it cannot be said to find. */
function controlsOf(trials: readonly Trial[], place: string): Trial[] {
  const files = new Map(trials.map((trial) => [`${trial.sample.id}/${trial.mutant.file}`, trial]));
  return [...files.values()].map(({ sample, mutant }, index) => ({ sample, mutant: { ...mutant, text: sample.texts[mutant.file] ?? '' }, folder: join(place, `c${index}`), key: `c${index}` }));
}

async function byParsing(trials: readonly Trial[], place: string, { python }: LadderContext): Promise<void> {
  const { findings } = await parseFiles({ folder: place, files: trials.map(({ key, mutant }) => `${key}/${mutant.file}`), python });
  for (const trial of trials) if (findings.some(({ file }) => file === `${trial.key}/${trial.mutant.file}`)) trial.by = 'L0';
}

async function byTypes(trials: readonly Trial[], adapter: Adapter, context: LadderContext): Promise<void> {
  const programs = trials.map(({ key, folder, sample, mutant }) => ({ key, folder, files: Object.keys(sample.texts).filter((file) => file.endsWith('.py')), read: [mutant.file], wanted: wantedOf(sample, adapter) }));
  const found = await findTypeFaults(programs, adapter, context);
  for (const trial of trials) if ((found.get(trial.key) ?? []).length > 0) trial.by = 'L1';
}

async function byLint(trials: readonly Trial[], adapter: Adapter, context: LadderContext, place: string): Promise<void> {
  for (const environment of adapter.environments) {
    const own = trials.filter(({ sample }) => environmentOf(sample, [adapter])?.environment === environment);
    if (own.length === 0) continue;
    const [request, answer] = [join(place, `${environment.id}.json`), join(place, `${environment.id}-answer.json`)];
    await writeFile(request, JSON.stringify(own.map(({ folder, mutant }) => ({ folder, files: [mutant.file] }))));
    const python = await context.pythonFor(environment);
    const { output } = await guardedRun(python, [GUARD, adapter.rungs, request, answer], place, { seconds: 1200, bytes: 1_000_000 });
    const text = await readFile(answer, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Error(output.trim().split('\n').at(-1) ?? 'the lint gave no answer');
    const told = z.array(RungAnswer).parse(JSON.parse(text));
    own.forEach((trial, index) => { if ((told[index]?.findings.length ?? 0) > 0) trial.by = 'L2'; });
  }
}

/** A fault in a file that is run, here or against the simulation; what is sent then has to be what is kept. */
async function byRuns(root: string, trial: Trial, context: LadderContext): Promise<void> {
  const { sample, folder, mutant } = trial;
  const files = Object.keys(sample.texts);
  if (sample.rungs.includes('L4')) {
    const copy = `${folder}-run/${sample.id}`;
    await mkdir(`${folder}-run`);
    await cp(folder, copy, { recursive: true });
    const simulated = await RUNGS.L4?.(copy, files, sample, context);
    if (simulated && (simulated.findings.length > 0 || (await requestFaults(root, sample.id, simulated.requests ?? [], false)).length > 0)) trial.by = 'L4';
  }
  if (trial.by !== undefined || !sample.rungs.includes('L3') || !reachedFiles(sample.runs, sample.texts).has(mutant.file)) return;
  const ran = await RUNGS.L3?.(folder, files, sample, context);
  if (ran && ran.findings.length > 0) trial.by = 'L3';
}

export interface Trial { sample: Sample; mutant: Mutant; folder: string; key: string; by?: Rung }
