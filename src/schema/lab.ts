import { z } from 'zod';
import { IsoDate, ObjectiveRef, PlainText, Slug, SourceIds } from './common.ts';

/** Front matter of `labs/<slug>.mdx`. */
export const LabFrontMatter = z.strictObject({
  id: Slug,
  title: PlainText,
  summary: PlainText,
  order: z.number().int().positive().default(1).describe('Its place among the labs.'),
  goals: z.array(PlainText).min(1),
  minutes: z.number().int().positive(),
  cost: PlainText.describe('What it costs to follow, or that it is free.'),
  objectives: z.array(ObjectiveRef).min(1),
  samples: z.array(Slug).default([]),
  checkpoints: z.array(z.strictObject({ id: Slug, text: PlainText })).default([]).describe('What is seen when a step is done. Each is placed once in the text by `<Checkpoint>`.'),
  checked: IsoDate,
  sources: SourceIds.min(1),
});
export type LabFrontMatter = z.infer<typeof LabFrontMatter>;
