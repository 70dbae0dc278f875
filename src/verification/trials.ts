import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Adapter } from './adapters.ts';
import { GUARD } from './climb.ts';
import type { Finding } from './findings.ts';
import { severalAtOnce } from './several-at-once.ts';
import { simulateSample } from './simulation-rung.ts';
import type { LadderContext } from './verify-samples.ts';

/**
 * Tests the simulation itself with the genuine packages: programs in `trials/` beside it come to their end, those with a line
 * `# fault: <line> <words>` fail there and so. `# given: …` tells what the service holds before.
 *
 * @returns the programs, each with what is wrong about it.
 */
export async function verifyTrials({ adapters, pythonFor }: LadderContext): Promise<{ folder: string; findings: Finding[] }[]> {
  const found = await Promise.all(adapters.map(async (adapter) => {
    const folder = join(adapter.simulation, '../trials');
    const files = (await readdir(folder)).filter((name) => name.endsWith('.py')).sort();
    return severalAtOnce(files, 2, async (file) => ({ folder: relative('.', folder), findings: await tried(folder, file, adapter, pythonFor) }));
  }));
  return found.flat();
}

async function tried(from: string, file: string, adapter: Adapter, pythonFor: LadderContext['pythonFor']): Promise<Finding[]> {
  const place = await mkdtemp(join(tmpdir(), 'trial-'));
  try {
    const folder = join(place, 'trial');
    await cp(from, folder, { recursive: true });
    const text = await readFile(join(folder, file), 'utf8');
    const given = /^# given: (.*)$/m.exec(text)?.[1]?.split(', ') ?? [];
    const wanted = /^# fault: (\d+) (.*)$/m.exec(text);
    const [first] = adapter.environments;
    if (!first) return [];
    const { findings } = await simulateSample({ simulated: [{ file, arguments: [], variables: {} }], given, texts: { [file]: text } }, folder, { guard: GUARD, simulation: adapter.simulation, pythonFor: async () => pythonFor(first) });
    if (!wanted) return findings;
    const [, line = '', words = ''] = wanted;
    if (findings.some((one) => one.line === Number(line) && new RegExp(words).test(one.cause))) return [];
    return [{ rung: 'L4', file, line: Number(line), cause: `It should fail here with: ${words}. It ${findings[0] ? `failed at line ${findings[0].line}: ${findings[0].cause}` : 'came to its end'}`, fix: 'Correct the simulation, or the trial.' }];
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
