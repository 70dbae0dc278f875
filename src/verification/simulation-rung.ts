import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sample } from '../engine/index.ts';
import { SentRequest } from '../schema/index.ts';
import type { Finding } from './findings.ts';
import { guardedRun, type Limits, type Ran } from './guarded-run.ts';
import { Found } from './tool-answer.ts';

/**
 * The rung L4: runs the programs under `simulated` whole and in order, against one simulated service and without a network.
 *
 * @param tools the guard against the network, the simulation of the adapter, and the Python of an environment, that of the sample's own packages where none is named.
 * @returns faults with the line of the sample, and the requests that were sent. A program that takes too long or says too much is a fault;
 * the simulation ends it a little before `limits` do, since it can tell the line.
 * @throws Error where the simulation itself fails.
 */
export async function simulateSample(sample: Whole, folder: string, tools: Tools, limits: Limits = LIMITS): Promise<Simulated> {
  if (sample.simulated.length === 0) return { findings: [{ rung: 'L4', file: 'sample.yaml', line: 1, cause: 'L4 is among the rungs, but nothing stands under `simulated`.', fix: 'Name the programs that run whole, or leave L4 out.' }], did: '', requests: [] };
  const done: Simulated = { findings: [], did: '', requests: [] };
  for (const programs of groupsOf(sample.simulated)) {
    const { findings, requests } = await runGroup(sample, programs, folder, tools, limits);
    done.findings.push(...findings);
    done.requests.push(...requests);
    if (findings.length > 0) break;
  }
  return { ...done, did: told(sample.simulated.length, done.requests) };
}

/** Programs that share an environment and stand together share a service. */
function groupsOf(programs: Sample['simulated']): Sample['simulated'][] {
  const groups: Sample['simulated'][] = [];
  for (const program of programs) {
    const last = groups.at(-1);
    if (last && last[0]?.environment === program.environment) last.push(program);
    else groups.push([program]);
  }
  return groups;
}

async function runGroup(sample: Whole, programs: Sample['simulated'], folder: string, tools: Tools, limits: Limits): Promise<Omit<Simulated, 'did'>> {
  const place = await mkdtemp(join(tmpdir(), 'simulation-'));
  try {
    const [request, answer] = [join(place, 'request.json'), join(place, 'answer.json')];
    await writeFile(request, JSON.stringify({ folder, files: Object.keys(sample.texts), programs, given: sample.given, limits: { seconds: limits.seconds - MARGIN, bytes: limits.bytes / 2 } }));
    const ran = await guardedRun(await tools.pythonFor(programs[0]?.environment), [tools.guard, tools.simulation, request, answer], folder, limits);
    const text = await readFile(answer, 'utf8').catch(() => undefined);
    if (text === undefined) return { findings: [endedFinding(ran, programs, limits)], requests: [] };
    const { findings, requests } = Answer.parse(JSON.parse(text));
    return { findings: findings.map((one) => ({ rung: 'L4', ...one })), requests };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

function told(programs: number, requests: readonly SentRequest[]): string {
  const bodies = requests.filter(({ body }) => body !== undefined).length;
  return `${programs} ${programs === 1 ? 'program' : 'programs'} run to the end, ${requests.length} requests, ${bodies} with a body`;
}

function endedFinding({ ended, output }: Ran, programs: Sample['simulated'], { seconds, bytes }: Limits): Finding {
  if (ended === undefined) throw new Error(`the simulation gave no answer: ${output.trim().split('\n').at(-1) ?? ''}`);
  const cause = ended === 'time' ? `It did not end within ${seconds} s.` : `It wrote more than ${bytes} bytes.`;
  return { rung: 'L4', file: programs[0]?.file ?? 'sample.yaml', line: 1, cause, fix: 'Make it end well.' };
}

const Answer = z.object({ findings: z.array(Found), requests: z.array(SentRequest) });
const LIMITS: Limits = { seconds: 100, bytes: 2_000_000 };
const MARGIN = 10;

/** What of a sample this rung reads. */
type Whole = Pick<Sample, 'simulated' | 'given' | 'texts'>;
interface Tools { guard: string; simulation: string; pythonFor: (environment: string | undefined) => Promise<string> }
export interface Simulated { findings: Finding[]; did: string; requests: SentRequest[] }
