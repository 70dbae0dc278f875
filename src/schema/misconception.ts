import { z } from 'zod';
import { ChapterRef, PlainText, Slug } from './common.ts';

/** `misconceptions/<slug>.yaml`: a wrong idea that options of items name, in words a report can say. */
export const Misconception = z.strictObject({
  id: Slug,
  you: PlainText.describe('What the reader did, in the past tense after “you”: for instance “took mirroring for splitting”.'),
  clears: ChapterRef.describe('The section that clears it up.'),
});
export type Misconception = z.infer<typeof Misconception>;
