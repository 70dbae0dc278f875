import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide, Sample } from '../../engine/index.ts';
import { MutantKind, MutantReport } from '../../schema/index.ts';
import type { LadderContext } from '../verify-samples.ts';
import { findMutants, type Trial } from './find-mutants.ts';
import { mutantsOf } from './mutants-of.ts';

/**
 * Writes faults into samples on purpose, one at a time, and tells how many the rungs of each find.
 *
 * @param options `few` takes the first two of the faults of each kind, in samples that the rungs are known to pass as they are; `today` dates a result that is new.
 * @throws Error where Python 3.11 or the packages cannot be had.
 */
export async function testStrength(guide: Guide, { samples, context, today, few = false }: StrengthOptions): Promise<MutantReport[]> {
  const tried: { sample: Sample; mutant: Trial['mutant'] }[] = [];
  for (const sample of samples) {
    const all = await mutantsOf(guide.root, sample, context.python, MOST);
    const chosen = few ? MutantKind.options.flatMap((kind) => all.filter((mutant) => mutant.kind === kind).slice(0, 2)) : all;
    tried.push(...chosen.map((mutant) => ({ sample, mutant })));
  }
  const trials = await findMutants(guide.root, tried, context, few);
  return samples.map(({ id }) => reportOf(id, today, trials.filter(({ sample }) => sample.id === id)));
}

/** Keeps reports in `proofs/mutants/` of the guide; one that says the same as before keeps its date. */
export async function keepReports(root: string, reports: readonly MutantReport[]): Promise<void> {
  await mkdir(join(root, 'proofs', 'mutants'), { recursive: true });
  for (const report of reports) {
    const file = join(root, 'proofs', 'mutants', `${report.id}.json`);
    const text = (date: string): string => `${JSON.stringify({ ...report, date }, null, 1)}\n`;
    const before = await readFile(file, 'utf8').catch(() => undefined);
    const old = before === undefined ? undefined : MutantReport.safeParse(JSON.parse(before)).data?.date;
    if (old === undefined || before !== text(old)) await writeFile(file, text(report.date));
  }
}

/** As few samples as it takes to have a fault for each rung that finds any: of those in which all were found, by what is kept; the smallest first. */
export function fewSamples(samples: readonly Sample[], reports: ReadonlyMap<string, MutantReport>): Sample[] {
  const whole = samples.flatMap((sample) => reports.get(sample.id) ?? []).filter(({ survivors }) => survivors.length === 0).sort((a, b) => a.made - b.made);
  const open = new Set(whole.flatMap(({ caught }) => Object.keys(caught)));
  const chosen = new Set<string>();
  while (open.size > 0) {
    const news = ({ caught }: MutantReport): number => Object.keys(caught).filter((rung) => open.has(rung)).length;
    const best = whole.reduce((first, next) => (news(next) > news(first) ? next : first));
    for (const rung of Object.keys(best.caught)) open.delete(rung);
    chosen.add(best.id);
  }
  return samples.filter(({ id }) => chosen.has(id));
}

/** How many of the faults were found, from 0 to 1; of no faults, all. */
export function shareCaught(reports: readonly MutantReport[]): number {
  const made = reports.reduce((sum, report) => sum + report.made, 0);
  return made === 0 ? 1 : 1 - reports.reduce((sum, { survivors }) => sum + survivors.length, 0) / made;
}

function reportOf(id: string, date: string, trials: readonly Trial[]): MutantReport {
  const caught: MutantReport['caught'] = {};
  for (const { by } of trials) if (by !== undefined) caught[by] = (caught[by] ?? 0) + 1;
  const survivors = trials.filter(({ by }) => by === undefined).map(({ mutant: { file, line, kind, what } }) => ({ file, line, kind, what }));
  return { id, date, made: trials.length, caught, survivors };
}

/** Faults of each kind in each sample: what a full test can take. */
const MOST = 5;

interface StrengthOptions { samples: readonly Sample[]; context: LadderContext; today: string; few?: boolean }
