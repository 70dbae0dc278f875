import { z } from 'zod';
import { IsoDate, ObjectiveRef, PlainText, Slug, SourceIds } from './common.ts';

/**
 * Front matter of `chapters/<part>/<nn-slug>.mdx`.
 * The part comes from the folder, the place from `nn`, the address from `slug`; `id` never changes.
 */
export const ChapterFrontMatter = z.strictObject({
  id: Slug.describe('Links, items and reader data hang on this id; the file may be renamed or moved.'),
  title: PlainText,
  short: PlainText.optional().describe('Title for narrow places; the full title where left out.'),
  summary: PlainText.describe('The standfirst: the idea in two or three sentences.'),
  objectives: z.array(ObjectiveRef).min(1, 'Name at least one objective, of any blueprint.'),
  checked: IsoDate.describe('When the claims of this chapter were last checked against their sources.'),
  sources: SourceIds.min(1, 'Cite at least one source.'),
});
export type ChapterFrontMatter = z.infer<typeof ChapterFrontMatter>;
