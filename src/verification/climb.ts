import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sample } from '../engine/index.ts';
import type { Proof, SentRequest } from '../schema/index.ts';
import type { Adapter, Environment } from './adapters.ts';
import type { Finding } from './findings.ts';
import { parseFiles } from './parse-rung.ts';
import { runSample } from './run-rung.ts';
import { simulateSample } from './simulation-rung.ts';
import { answerOf, Found } from './tool-answer.ts';

/**
 * Takes a sample up the rungs that it names, in a copy of its folder, and stops after the first that finds a fault.
 *
 * @param context `pythonFor` gives the Python of a pinned environment, and throws where it cannot be had.
 * @param passed rungs that a proof of just these files names already, and that need not be climbed again.
 */
export async function climb(root: string, sample: Sample, context: Context, passed: ReadonlySet<string> = new Set()): Promise<Climbed> {
  const place = await mkdtemp(join(tmpdir(), 'sample-'));
  const folder = join(place, sample.id);
  try {
    await cp(join(root, sample.folder), folder, { recursive: true });
    // What other rungs left behind would be uploaded as code.
    const freshCopy = async (): Promise<string> => {
      const fresh = join(place, 'fresh', sample.id);
      await cp(join(root, sample.folder), fresh, { recursive: true });
      return fresh;
    };
    const files = Object.keys(sample.texts);
    const rungs: Proof['rungs'] = [];
    const requests: SentRequest[] = [];
    for (const rung of sample.rungs) {
      if (passed.has(rung)) continue;
      const result = await RUNGS[rung]?.(rung === 'L4' ? await freshCopy() : folder, files, sample, context);
      if (!result) continue;
      if (result.findings.length > 0) return { rungs, findings: result.findings, requests: [] };
      requests.push(...result.requests ?? []);
      rungs.push({ rung, did: result.did, ...(result.figures ? { figures: result.figures } : {}) });
    }
    return { rungs, findings: [], requests };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The adapter that knows the packages of a sample, and the environment that holds them. */
export function environmentOf(sample: Sample, adapters: readonly Adapter[]): { adapter: Adapter; environment: Environment } | undefined {
  const names = Object.keys(sample.environment?.packages ?? {});
  const adapter = adapters.find(({ packages }) => names.some((name) => packages.includes(name)));
  const environment = adapter?.environments.find(({ versions }) => names.every((name) => versions.has(name)));
  return adapter && environment ? { adapter, environment } : undefined;
}

/** Which environment a type checker reads a file of a sample with: that of the run that names it, else that of the sample's packages. */
export function wantedOf(sample: Sample, adapter: Adapter): (file: string) => string | undefined {
  const own = environmentOf(sample, [adapter])?.environment.id;
  return (file) => sample.runs.find((run) => run.file === file)?.environment ?? own;
}

export const RungAnswer = z.object({ findings: z.array(Found), did: z.string() });

/** Each rung, in a copy of a sample’s folder; undefined where it does not speak of such a sample. */
export const RUNGS: Partial<Record<string, Rung>> = {
  L0: async (folder, files, _, { python }) => parseFiles({ folder, files, python }),
  L1: async (_, files, sample, { types }) => {
    const scripts = files.filter((file) => file.endsWith('.py'));
    const findings = scripts.length > 0 ? (await types()).get(sample.id) : undefined;
    return findings && { findings, did: `types of ${scripts.length} Python file${scripts.length === 1 ? '' : 's'}` };
  },
  L2: async (folder, files, sample, { adapters, pythonFor }) => {
    const known = environmentOf(sample, adapters);
    if (!known) return undefined;
    const wrong = Object.entries(sample.environment?.packages ?? {}).filter(([name, version]) => known.environment.versions.get(name) !== version);
    if (wrong.length > 0) return { did: '', findings: wrong.map(([name]) => ({ rung: 'L2', file: 'sample.yaml', line: 1, cause: `The ladder’s environment has ${name} ${known.environment.versions.get(name) ?? ''}.`, fix: 'Name that version, or renew the lock.' })) };
    const python = await pythonFor(known.environment);
    const request = join(folder, '..', 'request.json');
    await writeFile(request, JSON.stringify({ folder, files }));
    const { findings, did } = await answerOf(python, (answer) => [GUARD, known.adapter.rungs, request, answer], folder, RungAnswer);
    return { did, findings: findings.map((one) => ({ rung: 'L2', ...one })) };
  },
  L4: async (folder, _, sample, { adapters, pythonFor }) => {
    const known = environmentOf(sample, adapters);
    if (!known) return { did: '', findings: [{ rung: 'L4', file: 'sample.yaml', line: 1, cause: 'No pinned environment holds the packages of the sample, so nothing simulates their service.', fix: 'Name packages that the ladder knows, or leave L4 out.' }] };
    return simulateSample(sample, folder, {
      guard: GUARD, simulation: known.adapter.simulation,
      pythonFor: async (id) => pythonFor(known.adapter.environments.find((one) => one.id === id) ?? known.environment),
    });
  },
  L3: async (folder, _, sample, { adapters, python, pythonFor }) => {
    if (sample.runs.length === 0 || python === undefined) return undefined;
    const environments = adapters.flatMap((adapter) => adapter.environments);
    return runSample(sample, folder, GUARD, async (id) => {
      const environment = environments.find((one) => one.id === id);
      return environment ? pythonFor(environment) : python;
    });
  },
};

export const GUARD = join(import.meta.dirname, 'python/guarded.py');

type Rung = (folder: string, files: readonly string[], sample: Sample, context: Context) => Promise<Passed | undefined>;
interface Passed { findings: Finding[]; did: string; figures?: Record<string, number>; requests?: SentRequest[] }
export interface Context {
  adapters: readonly Adapter[];
  python: string | undefined;
  pythonFor: (environment: Environment) => Promise<string>;
  /** What the type checker found, by sample; it reads all of them at once. */
  types: () => Promise<ReadonlyMap<string, Finding[]>>;
}
export interface Climbed { rungs: Proof['rungs']; findings: Finding[]; requests: SentRequest[] }
