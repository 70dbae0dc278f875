import { loadGuide } from '../../engine/index.ts';
import { chosenSamples, ladderContext, shareCaught, testStrength } from '../../verification/index.ts';
import { count } from '../phase.ts';
import { samplesLeftOut } from './samples.ts';
import type { StepResult } from './steps.ts';

/**
 * Tests the ladder itself: faults are written into every sample, and at least nine of ten have to be found.
 *
 * @param most faults of each kind in each sample.
 */
export async function mutants(folders: readonly string[], most: number): Promise<StepResult> {
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  try {
    const reports = [];
    for (const folder of folders) {
      const { guide } = await loadGuide(folder, { proofs: false });
      if (!guide) continue;
      const samples = chosenSamples(guide, []);
      reports.push(...await testStrength(guide, { samples, context: await ladderContext(guide.root, samples, say), most, today: '' }));
    }
    const [share, made] = [shareCaught(reports), reports.reduce((sum, report) => sum + report.made, 0)];
    const output = reports.flatMap(({ id, survivors }) => survivors.map(({ file, line, what }) => `${id}/${file}:${line}  not found: ${what}`)).join('\n');
    return { passed: share >= LEAST ? 1 : 0, failed: share >= LEAST ? 0 : 1, said: `${Math.floor(share * 1000) / 10} % of ${count(made, 'fault')} written into samples found`, output };
  } catch (error) {
    return samplesLeftOut('mutants', error);
  }
}

const LEAST = 0.9;
