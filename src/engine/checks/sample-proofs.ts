import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';
import type { Guide } from '../guide.ts';
import { hashesOf } from '../sample-hashes.ts';
import type { Check } from './check.ts';

/** A proof speaks of the bytes that are shown: where a sample changed since, it has to be proved again. */
export const sampleProofs: Check = (guide) => [...stale(guide), ...unproved(guide), ...strays(guide), ...staleHovers(guide)];

const stale = ({ samples, proofs }: Guide): Diagnostic[] => [...proofs.values()].flatMap(({ id, files }) => {
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

/** Requests are shown as what a proved sample sends: they stand and fall with the rung that ran it whole. */
function unproved({ proofs, requests }: Guide): Diagnostic[] {
  const whole = [...proofs.values()].filter(({ rungs }) => rungs.some(({ rung }) => rung === 'L4')).map(({ id }) => id);
  const lost = whole.filter((id) => !requests.has(id)).map((id) => fault(
    'stale-proof', wholeFile(`proofs/${id}.json`), `The proof names L4, but \`proofs/requests/${id}.json\` is not there.`, `Run \`npm run verify -- ${id}\` and commit the result.`,
  ));
  const extra = [...requests.keys()].filter((id) => !whole.includes(id)).map((id) => fault(
    'stale-proof', wholeFile(`proofs/requests/${id}.json`), `No proof of \`${id}\` names L4.`, 'Remove the file, or prove the sample.',
  ));
  return [...lost, ...extra];
}

/** A sample that names rungs says what can be proved of it; without a proof nothing was. Asked only where proofs were read. */
export function missingProofs({ samples, proofs }: Guide, { origins }: Parameters<Check>[1]): Diagnostic[] {
  return [...samples.values()].filter(({ id, rungs }) => rungs.length > 0 && !proofs.has(id)).map((sample) => fault(
    'missing-proof', origins.at(sample, 'rungs'),
    `The sample names rungs, but \`proofs/${sample.id}.json\` is not there.`,
    `Run \`npm run verify -- ${sample.id}\` and commit the result, or leave \`rungs\` out.`,
  ));
}

/** Faults that were written into a sample are told of samples that are there. */
const strays = ({ samples, mutants }: Guide): Diagnostic[] => [...mutants.keys()].filter((id) => !samples.has(id))
  .map((id) => fault('stale-proof', wholeFile(`proofs/mutants/${id}.json`), `There is no sample \`${id}\`.`, 'Remove the file.'));

/** Words stand at places in a file, so they speak of the bytes that were read. */
const staleHovers = ({ samples, hovers }: Guide): Diagnostic[] => [...hovers.values()].flatMap(({ id, files }) => {
  const sample = samples.get(id);
  const now = sample ? hashesOf(sample) : {};
  const changed = Object.entries(files).find(([name, { hash }]) => now[name] !== hash)?.[0];
  return changed === undefined ? [] : [fault('stale-proof', wholeFile(`proofs/hovers/${id}.json`), `\`${changed}\` is not what was read.`, `Run \`npm run verify -- ${id}\` and commit the result.`)];
});
