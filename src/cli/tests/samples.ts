import { loadGuide } from '../../engine/index.ts';
import { findingsText, ladderContext, verifyOutputs, verifySamples, verifyTrials, type Finding } from '../../verification/index.ts';
import { count } from '../phase.ts';
import type { StepResult } from './steps.ts';

/**
 * Takes every sample of the guides up the ladder (`changed` leaves out programs whose committed proof has just these files), runs the programs whose output questions ask for and those that test the simulated service, and writes nothing. Where Python or packages cannot be had, the step is left out by name
 * and the committed proofs stand, whose hashes the check of the content compares; under `CI=true` that is a failure.
 */
export async function samples(folders: readonly string[], runs: 'all' | 'changed'): Promise<StepResult> {
  const say = (line: string): void => { process.stdout.write(`          ${line}\n`); };
  const done: { folder: string; findings: readonly Finding[] }[] = [];
  let samplesProved = 0;
  let trials = 0;
  try {
    for (const folder of folders) {
      const loaded = await loadGuide(folder, { proofs: false });
      if (!loaded.guide) continue;
      const verified = await verifySamples(loaded.guide, { only: [], today: '', write: false, say, runs });
      samplesProved += verified.length;
      done.push(...verified.map(({ sample, findings }) => ({ folder: sample.folder, findings })), ...(await verifyOutputs(loaded)).map(({ findings }) => ({ folder, findings })));
    }
    const tried = await verifyTrials(await ladderContext('', [], say));
    trials = tried.length;
    done.push(...tried);
  } catch (error) {
    return samplesLeftOut('samples', error);
  }
  const faulty = done.filter(({ findings }) => findings.length > 0);
  const output = faulty.map(({ folder, findings }) => findingsText(folder, findings)).join('\n');
  return { passed: done.length - faulty.length, failed: faulty.length, said: `${count(samplesProved, 'sample')} proved, ${count(done.length - samplesProved - trials, 'program')} of questions run, ${count(trials, 'trial')} of the simulation`, output };
}

/** A step that needs Python or packages which cannot be had: left out by name, and under `CI=true` a failure. */
export function samplesLeftOut(step: string, error: unknown): StepResult {
  const why = error instanceof Error ? error.message : String(error);
  if (process.env['CI'] === 'true') return { passed: 0, failed: 1, said: step, output: why };
  return { passed: 0, failed: 0, said: `left out, the committed proofs stand: ${why}` };
}
