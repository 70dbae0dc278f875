import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { guardedRun } from './guarded-run.ts';

/**
 * Runs a tool in Python that writes its faults to a file, so that what a sample prints cannot be mistaken for them.
 *
 * @throws Error where it wrote none.
 */
export async function toolAnswer(python: string, words: (answer: string) => readonly string[], folder: string): Promise<Found[]> {
  return answerOf(python, words, folder, z.array(Found));
}

/** As `toolAnswer`, for an answer of another form. */
export async function answerOf<T>(python: string, words: (answer: string) => readonly string[], folder: string, form: z.ZodType<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'ladder-'));
  try {
    const answer = join(place, 'answer.json');
    const { ended, output } = await guardedRun(python, words(answer), folder);
    const text = await readFile(answer, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Error(ended === undefined ? output.trim().split('\n').at(-1) ?? '' : `ended at the limit of ${ended}`);
    return form.parse(JSON.parse(text));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

export const Found = z.object({ file: z.string(), line: z.number(), cause: z.string(), fix: z.string() });
export type Found = z.infer<typeof Found>;
