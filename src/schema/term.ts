import { z } from 'zod';
import { ChapterRef, IsoDate, Markdown, PlainText, Slug, SourceIds } from './common.ts';

/** `terms/<slug>.yaml`: one entry of the glossary. */
export const Term = z.strictObject({
  id: Slug,
  name: PlainText.describe('As it stands in running text.'),
  aka: z.array(z.strictObject({
    name: PlainText,
    note: PlainText.optional().describe('For instance "name in version 1".'),
  })).default([]).describe('Other and older names. Search leads from them to this entry.'),
  definition: Markdown.describe('One to three sentences.'),
  chapter: ChapterRef.optional().describe('Where the term is taught.'),
  sources: SourceIds.min(1),
  checked: IsoDate,
});
export type Term = z.infer<typeof Term>;
