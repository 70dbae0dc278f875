import { faultText, inspect } from '../check-guide.ts';
import { checkLockFile } from '../commands/lock.ts';
import { runProgram } from '../run-program.ts';
import { endToEnd } from './end-to-end.ts';
import { mutants } from './mutants.ts';
import { samples } from './samples.ts';
import { unit } from './unit.ts';

/** The steps of a tier, in order: what is quick and tells most comes first. */
export function stepsOf(tier: Tier): Step[] {
  const quick: Step[] = [
    { name: 'types', run: async () => tool('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.'], 'modules') },
    { name: 'lint', run: async () => tool('node_modules/eslint/bin/eslint.js', LINT, 'rules of src/cli/lint') },
    { name: 'lock', run: lockFile },
    { name: 'unit', run: unit },
    { name: 'content', run: content },
  ];
  if (tier === 'quick') return quick;
  return [
    ...quick,
    { name: 'samples', run: async () => samples(GUIDES.map(({ folder }) => folder), tier === 'full' ? 'all' : 'changed') },
    { name: 'mutants', run: async () => mutants(GUIDES.map(({ folder }) => folder), tier === 'full' ? 'all' : 'few') },
    { name: 'pages', run: async () => tool('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'error'], 'types of components') },
    ...GUIDES.map(({ folder, out }): Step => ({ name: 'build', run: async () => built(folder, out) })),
    // `npm run bundle` does this each time; pages of the second guide are opened from disk by the end-to-end tests too.
    ...(tier === 'full' ? GUIDES : []).map(({ out }): Step => ({ name: 'disk', run: async () => verified(out) })),
    { name: 'e2e', run: async () => endToEnd(tier) },
  ];
}

async function tool(program: string, words: readonly string[], said: string): Promise<StepResult> {
  return verdict(await runProgram(process.execPath, [program, ...words]), said);
}

async function lockFile(): Promise<StepResult> {
  const problems = await checkLockFile();
  const output = `${problems.join('\n')}\n  fix: run \`npm run lock\` and commit package-lock.json.`;
  return { ...one(problems.length === 0), said: 'package-lock.json', output };
}

async function content(): Promise<StepResult> {
  const checked = await Promise.all(GUIDES.map(async ({ folder }) => ({ folder, ...await inspect(folder) })));
  const faulty = checked.filter(({ ok }) => !ok);
  return {
    passed: checked.length - faulty.length,
    failed: faulty.length,
    said: checked.map(({ said }) => said).join(' + '),
    output: faulty.map(({ folder, ...faults }) => faultText(folder, faults)).join('\n\n'),
  };
}

/** A process of its own: Astro keeps state between two builds in one process. */
async function built(folder: string, out: string): Promise<StepResult> {
  const env = { ...process.env, GUIDE: folder };
  return verdict(await runProgram(process.execPath, ['src/cli/fieldguide.mjs', 'build', '--out', out], { env }), `${folder} → ${out}`);
}

/** The zip of a built site, unpacked and opened page by page without a network (`npm run bundle`). */
async function verified(out: string): Promise<StepResult> {
  return verdict(await runProgram(process.execPath, ['src/cli/fieldguide.mjs', 'bundle', '--no-build', '--out', out]), `the zip of ${out}, every page and control`);
}

function verdict({ code, output }: { code: number; output: string }, said: string): StepResult {
  return { ...one(code === 0), said, output };
}

function one(ok: boolean): { passed: number; failed: number } {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export const TIERS = ['quick', 'default', 'full'] as const;

/** Every guide of this repository, and where the end-to-end tests find its site. */
const GUIDES = [
  { folder: 'content', out: 'dist' },
  { folder: 'e2e/fixtures/second-guide', out: '.fieldguide/second-guide' },
] as const;

const LINT = ['--config', 'src/cli/lint/eslint.config.mjs', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'] as const;

export type Tier = (typeof TIERS)[number];

export interface StepResult {
  passed: number;
  failed: number;
  /** What was done, for the line of progress. */
  said: string;
  /** Shown where something failed. */
  output?: string;
}

export interface Step { name: string; run: () => Promise<StepResult> }
