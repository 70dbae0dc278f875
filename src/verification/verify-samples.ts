import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { hashesOf, type Guide, type Sample } from '../engine/index.ts';
import { Proof, type Hovers } from '../schema/index.ts';
import { readAdapters, type Adapter, type Environment } from './adapters.ts';
import { climb, environmentOf, wantedOf, type Context } from './climb.ts';
import { findPython, pythonOf } from './environments.ts';
import type { Finding } from './findings.ts';
import { readHovers } from './hovers/read-hovers.ts';
import { unfoundMistakes } from './mutants/unfound-mistakes.ts';
import { keepRequests, requestFaults } from './sent-requests.ts';
import { severalAtOnce } from './several-at-once.ts';
import { findTypeFaults, type Program, type TypesContext } from './types/types-rung.ts';

/**
 * Takes samples of a guide up the ladder, as many at once as the machine has processors.
 *
 * @param options `only` names samples, all where empty; `today` dates a proof that is new, as YYYY-MM-DD; `write` keeps proofs in `proofs/`;
 * `runs` says whether programs run (L3), and mistakes that only a run refuses are tried, of which a proof has just these files.
 * @throws Error where Python 3.11 or the packages cannot be had.
 */
export async function verifySamples(guide: Guide, { only, today, write, say, runs = 'all' }: Options): Promise<Verified[]> {
  const chosen = chosenSamples(guide, only);
  const context = await ladderContext(guide.root, chosen, say);
  const before = new Map(await Promise.all(chosen.map(async (sample): Promise<[string, ReadonlySet<string>]> => [sample.id, runs === 'changed' ? await ranBefore(guide.root, sample) : new Set()])));
  const unfound = await unfoundMistakes(guide.root, chosen.map((sample) => ({ ...sample, mistakes: sample.mistakes.filter(({ rung }) => !before.get(sample.id)?.has(rung)) })), context);
  const done = await severalAtOnce(chosen, availableParallelism(), async (sample) => {
    const { rungs, findings, requests } = await climb(guide.root, sample, context, before.get(sample.id));
    findings.push(...unfound.get(sample.id) ?? []);
    if (!write && findings.length === 0) findings.push(...await requestFaults(guide.root, sample.id, requests));
    if (write && findings.length === 0) {
      await keep(guide.root, proofOf(sample, rungs, context, today));
      await keepRequests(guide.root, sample.id, requests);
    }
    return { sample, rungs: rungs.map(({ rung }) => rung), findings };
  });
  if (write) await keepHovers(guide.root, await readHovers(guide.root, done.filter(({ findings }) => findings.length === 0).map(({ sample }) => sample), context));
  return done;
}

/** One text a line, so that a change shows what changed. */
export async function keepHovers(root: string, records: readonly Hovers[]): Promise<void> {
  await mkdir(join(root, 'proofs', 'hovers'), { recursive: true });
  for (const { id, packages, texts, files } of records) {
    const list = (lines: readonly unknown[]): string => lines.map((line) => `\n  ${JSON.stringify(line)}`).join(',');
    const byFile = Object.entries(files).map(([file, { hash, names }]) => `\n  ${JSON.stringify(file)}: { "hash": "${hash}", "names": ${JSON.stringify(names)} }`).join(',');
    await writeFile(join(root, 'proofs', 'hovers', `${id}.json`), `{\n "id": ${JSON.stringify(id)},\n "packages": [${list(packages)}\n ],\n "texts": [${list(texts)}\n ],\n "files": {${byFile}\n }\n}\n`);
  }
}

/** Samples of a guide that name rungs; all where no ids are given. */
export function chosenSamples({ samples }: Pick<Guide, 'samples'>, only: readonly string[]): Sample[] {
  return [...samples.values()].filter(({ id, rungs }) => rungs.length > 0 && (only.length === 0 || only.includes(id)));
}

/**
 * What the rungs need of this machine.
 *
 * @throws Error where there is no Python 3.11.
 */
export async function ladderContext(root: string, samples: readonly Sample[], say: (line: string) => void): Promise<LadderContext> {
  const python = await findPython();
  if (python === undefined) throw new Error('there is no Python 3.11 on this machine');
  const adapters = readAdapters();
  const made = new Map<string, Promise<string>>();
  const pythonFor = async (environment: Environment): Promise<string> => {
    const one = made.get(environment.id) ?? pythonOf(environment, python, say);
    made.set(environment.id, one);
    return one;
  };
  let types: Promise<ReadonlyMap<string, Finding[]>> | undefined;
  return { adapters, python, pythonFor, say, types: () => (types ??= typesOf(root, samples, adapters, { pythonFor, say })) };
}

/** The rung L1 of all samples, each by the adapter that knows its packages; the first where none does, since it has a Python. */
async function typesOf(root: string, samples: readonly Sample[], adapters: readonly Adapter[], context: TypesContext): Promise<ReadonlyMap<string, Finding[]>> {
  const found = await Promise.all(adapters.map(async (adapter) => {
    const own = samples.filter((sample) => sample.rungs.includes('L1') && (environmentOf(sample, adapters)?.adapter ?? adapters[0]) === adapter);
    return findTypeFaults(own.map((sample) => programOf(root, sample, adapter)), adapter, context);
  }));
  return new Map(found.flatMap((one) => [...one]));
}

function programOf(root: string, sample: Sample, adapter: Adapter): Program {
  return { key: sample.id, folder: join(root, sample.folder), files: Object.keys(sample.texts).filter((file) => file.endsWith('.py')), wanted: wantedOf(sample, adapter) };
}

function proofOf(sample: Sample, rungs: Proof['rungs'], { adapters }: Context, date: string): Proof {
  const versions = environmentOf(sample, adapters)?.environment.versions;
  const packages: [string, string][] = versions ? Object.keys(sample.environment?.packages ?? {}).map((name) => [name, versions.get(name) ?? '']) : [];
  return { id: sample.id, date, python: '3.11', packages: Object.fromEntries(packages), rungs, files: hashesOf(sample) };
}

/** `L3` where the committed proof says that it was passed with just these files. */
async function ranBefore(root: string, sample: Sample): Promise<ReadonlySet<string>> {
  const { proof } = await committed(root, sample.id);
  const same = proof !== undefined && JSON.stringify(proof.files) === JSON.stringify(hashesOf(sample));
  return new Set(same && proof.rungs.some(({ rung }) => rung === 'L3') ? ['L3'] : []);
}

/** A proof that says the same as before keeps its date. */
async function keep(root: string, proof: Proof): Promise<void> {
  const { file, text: before, proof: old } = await committed(root, proof.id);
  const text = (date: string): string => `${JSON.stringify({ ...proof, date }, null, 2)}\n`;
  if (old !== undefined && before === text(old.date)) return;
  await mkdir(join(root, 'proofs'), { recursive: true });
  await writeFile(file, text(proof.date));
}

/** The proof of a sample as it is committed; none where there is no file, or none that can be read. */
async function committed(root: string, id: string): Promise<{ file: string; text: string | undefined; proof: Proof | undefined }> {
  const file = join(root, 'proofs', `${id}.json`);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return { file, text, proof: text === undefined ? undefined : Proof.safeParse(JSON.parse(text)).data };
}

export interface LadderContext extends Context { python: string; say: (line: string) => void }
interface Options { only: readonly string[]; today: string; write: boolean; say: (line: string) => void; runs?: 'all' | 'changed' }
export interface Verified { sample: Sample; rungs: string[]; findings: Finding[] }
