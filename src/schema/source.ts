import { z } from 'zod';
import { IsoDate, PlainText, Slug } from './common.ts';

/** `sources/<slug>.yaml`: a source, described once and cited by id. */
export const Source = z.strictObject({
  id: Slug,
  title: PlainText,
  publisher: PlainText,
  url: z.url(),
  kind: z.enum(['documentation', 'repository', 'paper', 'policy', 'issue', 'announcement', 'standard', 'report']),
  licence: PlainText.optional(),
  version: PlainText.optional().describe('Commit, edition or date the source itself carries.'),
  checked: IsoDate.describe('When we last read it.'),
  outdated: z.strictObject({
    found: IsoDate,
    how: z.enum(['gone', 'changed']).describe('The address leads nowhere any more, or what we read there has changed.'),
  }).optional().describe('Set where a look at the address found it wanting; taken out once it was read anew or replaced.'),
  note: PlainText.optional().describe('What we read and how, where the address alone would mislead.'),
});
export type Source = z.infer<typeof Source>;
