import { z } from 'zod';
import { PlainText, Slug, SourceIds } from './common.ts';

/** `rules.yaml`: what this guide allows and forbids, kept out of the generator. */
export const GuideRules = z.strictObject({
  sourceHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).describe('Hosts that a source may stand on.'),
  reservedImports: z.array(z.strictObject({ module: PlainText, use: PlainText.describe('What to write instead.') })).default([]).describe('Modules that samples may not import outside a passage marked legacy.'),
  bannedNames: z.array(z.strictObject({ name: PlainText, use: PlainText.describe('The name of today; Markdown.'), why: PlainText, sources: SourceIds.default([]) })).default([]).describe('Names that may not stand in text outside a passage marked legacy.'),
  bannedPhrases: z.array(PlainText).default([]).describe('Words that may not stand in the guide.'),
  retiredItems: z.array(Slug).default([]).describe('Ids of items that were withdrawn: never used again, since reader data hangs on them.'),
});
export type GuideRules = z.infer<typeof GuideRules>;
