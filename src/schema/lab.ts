import { z } from 'zod';
import { IsoDate, ObjectiveRef, PlainText, Slug, SourceIds } from './common.ts';

/** Front matter of `labs/<slug>.mdx`. */
export const LabFrontMatter = z.strictObject({
  id: Slug,
  title: PlainText,
  summary: PlainText,
  goals: z.array(PlainText).min(1),
  minutes: z.number().int().positive(),
  cost: PlainText.describe('What it costs to follow, or that it is free.'),
  objectives: z.array(ObjectiveRef).min(1),
  samples: z.array(Slug).default([]),
  checkpoints: z.array(z.strictObject({ id: Slug, text: PlainText })).default([]),
  checked: IsoDate,
  sources: SourceIds.min(1),
});
export type LabFrontMatter = z.infer<typeof LabFrontMatter>;
