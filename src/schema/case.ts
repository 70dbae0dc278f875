import { z } from 'zod';
import { IsoDate, Markdown, PlainText, Slug, SourceIds } from './common.ts';

/** `cases/<slug>.yaml`: a scenario that several items share. */
export const CaseStudy = z.strictObject({
  id: Slug,
  title: PlainText,
  tabs: z.array(z.strictObject({ id: Slug, title: PlainText, text: Markdown })).min(1).max(8),
  sources: SourceIds.default([]),
  verified: IsoDate,
});
export type CaseStudy = z.infer<typeof CaseStudy>;
