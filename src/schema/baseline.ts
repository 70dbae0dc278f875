import { z } from 'zod';

/** `lint-baseline/<rule>.yaml`: how many findings of a warning rule the bank of items still has. */
export const LintBaseline = z.strictObject({
  id: z.string().regex(/^w\d\d$/, 'Write the number of a warning rule, for instance `w01`.'),
  count: z.number().int().min(0).describe('May only fall; `npm run bank -- --record` lowers it.'),
});
export type LintBaseline = z.infer<typeof LintBaseline>;
