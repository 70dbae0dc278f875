import { loadGuide } from '../../engine/index.ts';
import { chosenSamples, fewSamples, ladderContext, shareCaught, testStrength } from '../../verification/index.ts';
import { count } from '../phase.ts';
import { samplesLeftOut } from './samples.ts';
import type { StepResult } from './steps.ts';

/**
 * Tests the ladder itself: faults are written into samples, and at least nine of ten have to be found.
 *
 * @param which `all` samples, or as `few` as have a fault for each rung, and a few of those: these samples were proved just before.
 */
export async function mutants(folders: readonly string[], which: 'all' | 'few'): Promise<StepResult> {
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  try {
    const reports = [];
    for (const folder of folders) {
      const { guide } = await loadGuide(folder, { proofs: false });
      if (!guide) continue;
      const samples = which === 'all' ? chosenSamples(guide, []) : fewSamples(chosenSamples(guide, []), guide.mutants);
      reports.push(...await testStrength(guide, { samples, context: await ladderContext(guide.root, samples, say), today: '', few: which === 'few' }));
    }
    const [share, made] = [shareCaught(reports), reports.reduce((sum, report) => sum + report.made, 0)];
    const output = reports.flatMap(({ id, survivors }) => survivors.map(({ file, line, what }) => `${id}/${file}:${line}  not found: ${what}`)).join('\n');
    return { passed: share >= LEAST ? 1 : 0, failed: share >= LEAST ? 0 : 1, said: `${Math.floor(share * 1000) / 10} % of ${count(made, 'fault')} written into samples found`, output };
  } catch (error) {
    return samplesLeftOut('mutants', error);
  }
}

const LEAST = 0.9;
