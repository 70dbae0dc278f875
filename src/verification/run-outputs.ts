import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadResult } from '../engine/index.ts';
import type { Item, Question } from '../schema/index.ts';
import { GUARD } from './climb.ts';
import { findPython } from './environments.ts';
import type { Finding } from './findings.ts';
import { guardedRun } from './guarded-run.ts';
import { severalAtOnce } from './several-at-once.ts';

/**
 * Runs the program of every item that asks for its output, without a network, and compares what it prints with the option marked as right.
 *
 * @returns the items looked at, each with its faults; places are those of the guide's folder.
 * @throws Error where there is no Python 3.11.
 */
export async function verifyOutputs({ guide, origins }: LoadResult): Promise<VerifiedOutput[]> {
  const asked = [...guide?.items.values() ?? []].flatMap((item) => {
    const question = item.type === 'case' ? item.question : item;
    return question.type === 'code-output' ? [{ item, question, under: item.type === 'case' ? ['question'] : [] }] : [];
  });
  if (asked.length === 0) return [];
  const python = await findPython();
  if (python === undefined) throw new Error('there is no Python 3.11 on this machine');
  return severalAtOnce(asked, availableParallelism(), async ({ item, question, under }) => {
    const cause = await faultOf(question, python);
    const place = origins?.at(item, ...under, 'code');
    const line = place?.position.kind === 'source' ? place.position.line : 1;
    const fix = 'Correct the code, or the option marked as right and its reason.';
    return { item, findings: cause === undefined ? [] : [{ rung: 'E13', file: place?.file ?? item.id, line, cause, fix }] };
  });
}

async function faultOf({ code, options }: CodeOutput, python: string): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'output-'));
  try {
    await writeFile(join(folder, 'main.py'), code);
    const ran = await guardedRun(python, [GUARD, 'main.py'], folder, LIMITS);
    const printed = ran.output.trimEnd();
    if (ran.ended !== undefined) return `It did not end by itself within ${LIMITS.seconds} s and ${LIMITS.bytes} bytes.`;
    if (ran.code !== 0) return `It ended with ${ran.code}: ${printed.split('\n').at(-1) ?? ''}`;
    const right = printedForm(options.find(({ correct }) => correct)?.text ?? '');
    return printed === right ? undefined : `It prints \`${printed}\`, and the option marked as right says \`${right}\`.`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of an option as a program would print it: without the marks of a code span or a fence around it. */
function printedForm(text: string): string {
  return (/^```[^\n]*\n([\s\S]*?)\n?```$/.exec(text.trim())?.[1] ?? /^`([^`]*)`$/.exec(text.trim())?.[1] ?? text).trimEnd();
}

const LIMITS = { seconds: 20, bytes: 10_000 };

type CodeOutput = Extract<Question, { type: 'code-output' }>;
export interface VerifiedOutput { item: Item; findings: Finding[] }
