import { z } from 'zod';
import { ChapterRef, PlainText, Slug } from './common.ts';

/** `lookups/<list>.yaml`: what readers come for, where it is taught, and the words they would search it with. */
export const Lookups = z.strictObject({
  id: Slug,
  title: PlainText,
  lookups: z.array(z.strictObject({
    about: PlainText.describe('What is looked for: an objective, a topic of an older book.'),
    ask: PlainText.describe('Words a reader would type. One of the chapters is then among the first three results; a test of the built site asks.'),
    taught: z.array(ChapterRef).min(1).describe('Chapters, or sections of them, that teach it; the first is the main one.'),
  })).min(1),
});
export type Lookups = z.infer<typeof Lookups>;
