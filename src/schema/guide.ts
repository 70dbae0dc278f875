import { z } from 'zod';
import { DomainRef, IsoDate, PlainText, Slug, SourceIds } from './common.ts';

const Part = z.strictObject({
  id: Slug.describe('Names the folder in chapters/ that holds this part.'),
  title: PlainText,
  numeral: PlainText.describe('Shown before the title and in the thumb index, e.g. "II".'),
  domain: DomainRef.optional().describe('The exam domain this part teaches. Parts without one are printed in ink, without a hue.'),
  summary: PlainText.describe('One sentence for the cover.'),
});

const CodeTab = z.strictObject({
  id: Slug,
  label: PlainText.describe('What the tab says.'),
  language: PlainText.optional().describe('Language for highlighting, by its Shiki name. Left out for a tab of steps in words.'),
});

const StatusNotice = z.strictObject({
  text: PlainText.describe('One calm sentence shown in the strip at the top of each page.'),
  sources: SourceIds.min(1),
  checked: IsoDate,
});

/** `guide.yaml`: what the guide is, in which edition, and how its parts stand in order. */
export const GuideManifest = z.strictObject({
  id: Slug.describe('Names stored reader data and caches. Never change it once readers have the guide.'),
  title: PlainText,
  short: PlainText.describe('A few letters for narrow places, for instance the exam code.'),
  subtitle: PlainText,
  edition: IsoDate.describe('All ages are counted from this date, never from today.'),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/).describe('Language of the content, for instance `en`.'),
  url: z.url().describe('Where the hosted site stands; used for canonical links only.'),
  blueprints: z.array(Slug).min(1).describe('Files in blueprints/, the one that gives the order of domains first.'),
  parts: z.array(Part).min(1),
  itemsPerObjective: z.number().int().min(0).optional().describe('How many items each objective has at least; none are asked for where left out.'),
  pageBudget: z.number().positive().optional().describe('KB (1024 bytes, by gzip) that a page may load before it can be read: itself, its sheets, its scripts. 40 where left out.'),
  codeTabs: z.array(CodeTab).describe('The ways a sample can be shown, in order; readers choose one and it is kept.'),
  status: StatusNotice.optional(),
  disclaimer: PlainText.describe('Who this guide does not speak for. Printed in the footer, the zip and on paper.'),
  licence: z.strictObject({ content: PlainText, code: PlainText }),
});
export type GuideManifest = z.infer<typeof GuideManifest>;
export type GuidePart = z.infer<typeof Part>;
export type CodeTab = z.infer<typeof CodeTab>;
