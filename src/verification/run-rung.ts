import type { Sample } from '../engine/index.ts';
import type { Finding } from './findings.ts';
import { guardedRun, LIMITS, type Limits, type Ran } from './guarded-run.ts';

/** The rung L3: runs the programs a sample names, without a network, and compares the figures they print with the ranges it states. */
export async function runSample(sample: Sample, folder: string, guard: string, pythonFor: (environment: string | undefined) => Promise<string>, limits: Limits = LIMITS): Promise<RunResult> {
  const findings: Finding[] = [];
  const figures: Record<string, number> = {};
  for (const run of sample.runs) {
    const python = await pythonFor(run.environment);
    const ran = await guardedRun(python, [guard, run.file, ...run.arguments], folder, limits);
    const cause = causeOf(ran, limits);
    if (cause !== undefined) findings.push({ rung: 'L3', file: run.file, line: lineOf(ran.output, run.file), cause, fix: 'Make it end well on the sample’s own data, without a network.' });
    Object.assign(figures, figuresIn(ran.output, sample.expected.map(({ name }) => name)));
  }
  if (findings.length === 0) findings.push(...outside(sample, figures));
  const programs = sample.runs.map(({ file }) => file).join(', ');
  return { findings, did: `${programs} run here`, ...(Object.keys(figures).length > 0 ? { figures } : {}) };
}

/** Figures by name in what a program printed: `name 0.81`; the last one counts. */
export function figuresIn(output: string, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((name) => {
    const at = [...output.matchAll(/(\S+)[ =:]+(-?\d+(?:\.\d+)?)/g)].filter(([, word]) => word === name).at(-1);
    return at ? [[name, Number(at[2])]] : [];
  }));
}

function outside({ expected, runs }: Sample, figures: Readonly<Record<string, number>>): Finding[] {
  return expected.filter(({ name, min, max }) => !((figures[name] ?? NaN) >= min && (figures[name] ?? NaN) <= max)).map(({ name, min, max }) => ({
    rung: 'L3', file: runs[0]?.file ?? 'sample.yaml', line: 1,
    cause: figures[name] === undefined ? `Nothing printed \`${name}\`.` : `\`${name}\` is ${figures[name]}, outside ${min} to ${max}.`,
    fix: 'Correct the program, or the range under `expected` in `sample.yaml` and every text that tells it.',
  }));
}

function causeOf({ code, output, ended }: Ran, { seconds, bytes }: Limits): string | undefined {
  if (ended === 'time') return `It did not end within ${seconds} s.`;
  if (ended === 'output') return `It wrote more than ${bytes} bytes.`;
  return code === 0 ? undefined : `It ended with ${code}: ${output.trim().split('\n').at(-1) ?? ''}`;
}

function lineOf(output: string, file: string): number {
  const lines = [...output.matchAll(/File "([^"]+)", line (\d+)/g)].filter(([, path = '']) => path.endsWith(file));
  return Number(lines.at(-1)?.[2] ?? 1);
}

interface RunResult { findings: Finding[]; did: string; figures?: Record<string, number> }
