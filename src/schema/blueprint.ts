import { z } from 'zod';
import { IsoDate, ObjectiveRef, PlainText, Slug, SourceIds } from './common.ts';

const Overlap = z.strictObject({
  with: ObjectiveRef,
  why: PlainText.describe('One line: what the two share, or what only one of them asks for.'),
});

const Objective = z.strictObject({
  id: Slug,
  text: PlainText.describe('The published wording.'),
  crosswalk: z.array(ObjectiveRef).default([]).describe('Objectives of other blueprints that ask for the same skill (an editorial judgement).'),
  overlaps: z.array(Overlap).default([]).describe('Objectives of other blueprints that ask for part of the same skill (an editorial judgement).'),
});

const Group = z.strictObject({ id: Slug, title: PlainText, objectives: z.array(Objective).min(1) });

const Weight = z.strictObject({
  min: z.number().min(0).max(100),
  max: z.number().min(0).max(100),
}).describe('Share of the marks in per cent, as published.');

const Domain = z.strictObject({
  id: Slug,
  title: PlainText,
  weight: Weight.optional().describe('Left out where the outline gives none; counts as 0 in a form.'),
  groups: z.array(Group).min(1),
});

const Status = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('active') }),
  z.strictObject({ state: z.literal('retired'), on: IsoDate, successor: Slug.optional().describe('Id of the blueprint that follows.') }),
  z.strictObject({ state: z.literal('own') }).describe('The guide’s own objectives: no exam stands behind them.'),
]);

/** `blueprints/<exam>.yaml`: an exam outline as data, or the guide’s own list of objectives. */
export const Blueprint = z.strictObject({
  id: Slug,
  code: PlainText.describe('As printed, for instance the exam code.'),
  title: PlainText,
  credential: PlainText.optional(),
  status: Status,
  skillsMeasured: IsoDate.optional().describe('The date the outline carries.'),
  exam: z.strictObject({
    minutes: z.number().int().positive(),
    questions: z.strictObject({ min: z.number().int().positive(), max: z.number().int().positive() }),
    pass: z.number().int().positive().describe('Scaled score that passes.'),
    scale: z.number().int().positive(),
    scoring: PlainText.optional().describe('One sentence on how the scale relates to points, said beside an estimate.'),
  }).optional(),
  domains: z.array(Domain).min(1),
  sources: SourceIds.min(1),
  checked: IsoDate,
});
export type Blueprint = z.infer<typeof Blueprint>;
export type BlueprintDomain = z.infer<typeof Domain>;
export type BlueprintObjective = z.infer<typeof Objective>;
