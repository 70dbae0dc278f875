import { readFile, writeFile } from 'node:fs/promises';
import { completeLock, lockProblems, missingPackages, type Lock } from '../lock.ts';
import { readOptions } from '../options.ts';
import { count, phase } from '../phase.ts';
import { runProgram } from '../run-program.ts';

/** `npm run lock`: completes package-lock.json after a change of packages; `--check` only tells what it lacks. */
export async function lock(words: readonly string[]): Promise<number> {
  if (!readOptions(words, { flags: ['check'] }).has('check')) {
    await phase('lock', completeFile);
    return 0;
  }
  const problems: string[] = [];
  await phase('lock', async () => {
    problems.push(...await checkLockFile());
    return count(problems.length, 'problem');
  });
  if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n  fix: run \`npm install\`, then \`npm run lock\`, and commit package-lock.json.\n`);
  return problems.length === 0 ? 0 : 1;
}

/** What package-lock.json lacks, a sentence each. The registry is asked only about packages that are missing. */
export async function checkLockFile(): Promise<string[]> {
  return lockProblems(await readLock(), offeredByRegistry);
}

async function completeFile(): Promise<string> {
  const before = await readLock();
  await writeFile(FILE, `${JSON.stringify(completeLock(before), null, 2)}\n`);
  return `${count(missingPackages(before).length, 'platform package')} added`;
}

async function readLock(): Promise<Lock> {
  const lock: unknown = JSON.parse(await readFile(FILE, 'utf8'));
  if (!isLock(lock)) throw new Error(`${FILE} has no \`packages\`; write it anew with npm 7 or later.`);
  return lock;
}

function isLock(value: unknown): value is Lock {
  return typeof value === 'object' && value !== null && 'packages' in value && typeof value.packages === 'object' && value.packages !== null;
}

async function offeredByRegistry(name: string, range: string): Promise<boolean> {
  const npm = process.env['npm_execpath'];
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] as const : ['npm', []] as const;
  const { code, output } = await runProgram(program, [...first, 'view', `${name}@${range}`, 'version'], { timeout: 15_000 });
  return code === 0 && output.trim() !== '';
}

const FILE = 'package-lock.json';
