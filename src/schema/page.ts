import { z } from 'zod';
import { IsoDate, PlainText, Slug, SourceIds } from './common.ts';

/** Front matter of `pages/<slug>.mdx`: a page about the guide or its exam, outside the order of chapters. */
export const PageFrontMatter = z.strictObject({
  id: Slug.describe('The same as the file name; the page stands at `<id>.html`.'),
  title: PlainText,
  short: PlainText.optional().describe('Title for the footer; the full title where left out.'),
  summary: PlainText.describe('The standfirst, also what search engines show.'),
  order: z.number().int().describe('Place in the footer, lowest first.'),
  checked: IsoDate.describe('When the claims of this page were last checked against their sources.'),
  sources: SourceIds.default([]).describe('May be left out where a page speaks only of the guide itself.'),
});
/** Pages that every guide has, besides its own; links reach both as `page:id`. */
export const sitePages = ['authoring', 'exam', 'glossary', 'index', 'keep', 'labs', 'notices', 'objectives', 'plan', 'practice', 'proofs', 'report', 'review', 'search', 'sources', 'your-data'] as const;

export type PageFrontMatter = z.infer<typeof PageFrontMatter>;
