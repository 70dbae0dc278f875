import { fault, wholeFile } from '../diagnostics/fault.ts';
import { hashesOf } from '../sample-hashes.ts';
import type { Check } from './check.ts';

/** A proof speaks of the bytes that are shown: where a sample changed since, it has to be proved again. */
export const sampleProofs: Check = ({ samples, proofs }) => [...proofs.values()].flatMap(({ id, files }) => {
  const file = `proofs/${id}.json`;
  const sample = samples.get(id);
  if (!sample) return [fault('stale-proof', wholeFile(file), `There is no sample \`${id}\`.`, 'Remove the proof.')];
  const now = hashesOf(sample);
  const changed = [...new Set([...Object.keys(now), ...Object.keys(files)])].filter((name) => now[name] !== files[name]);
  return changed.length === 0 ? [] : [fault(
    'stale-proof', wholeFile(file),
    `\`${changed[0] ?? ''}\` is not what was proved${changed.length > 1 ? `, nor ${changed.length - 1} more of its files` : ''}.`,
    `Run \`npm run verify -- ${id}\` and commit the result.`,
  )];
});
