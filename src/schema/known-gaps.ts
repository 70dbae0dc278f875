import { z } from 'zod';
import { PlainText } from './common.ts';

/** Codes of the rules over a whole guide whose findings may be known and left open. */
export const gapCodes = ['objective-chapter', 'objective-items', 'uncited-source', 'unlinked-term', 'unreferred-figure', 'unused-misconception', 'unused-term'] as const;

/** `known-gaps/<code>.yaml`: what a guide still lacks by one rule and is known to lack. */
export const KnownGaps = z.strictObject({
  id: z.enum(gapCodes).describe('The code of the rule, which is the name of the file.'),
  open: z.array(PlainText).min(1).describe('What is still open. May only get shorter; `npm run check -- --record` takes out what was closed.'),
});
export type KnownGaps = z.infer<typeof KnownGaps>;
export type GapCode = (typeof gapCodes)[number];
