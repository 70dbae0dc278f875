import { z } from 'zod';
import { LocalPath, PlainText, Slug } from './common.ts';

/** A request that a sample sent to the simulated service; what differs from run to run stands in angle brackets. */
export const SentRequest = z.strictObject({
  method: z.enum(['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE']),
  host: PlainText,
  path: PlainText.describe('With the version of the interface, without other parameters.'),
  file: LocalPath.optional().describe('The file of the sample that sent it.'),
  line: z.int().min(1).optional(),
  body: z.json().optional(),
  upload: z.int().min(0).optional().describe('Bytes of a file that was sent.'),
});
export type SentRequest = z.infer<typeof SentRequest>;

/** `proofs/requests/<slug>.json`: what a sample sends, in order. `npm run verify` writes it, and each later run is compared with it. */
export const SentRequests = z.strictObject({
  id: Slug.describe('Id of the sample.'),
  requests: z.array(SentRequest).min(1),
});
export type SentRequests = z.infer<typeof SentRequests>;
