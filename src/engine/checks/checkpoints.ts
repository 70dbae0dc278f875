import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import { usesIn, type Check } from './check.ts';

/** Each checkpoint of a lab stands in its text exactly once, and none stands anywhere that the lab does not name. */
export const checkpoints: Check = (guide, { origins }) => {
  const labs = [...guide.labs.values()];
  const placed = usesIn(guide, 'Checkpoint').map(({ use, place, page }) => ({ id: use.attributes['id'] ?? '', place, lab: labs.find((lab) => lab === page) }));
  return [
    ...placed.flatMap(({ id, place, lab }, index): Diagnostic[] => {
      const named = lab?.checkpoints.map((one) => one.id) ?? [];
      if (!named.includes(id)) return [fault('unknown-checkpoint', place, lab ? `The lab names no checkpoint \`${id}\`.` : 'Checkpoints stand in labs only.', lab ? offer(id, named, 'Add it under `checkpoints`.') : 'Move it to a lab, or remove it.')];
      const again = placed.findIndex((one) => one.lab === lab && one.id === id) < index;
      return again ? [fault('checkpoint-place', place, `The checkpoint \`${id}\` already stands above.`, 'Remove one of the two, or name another under `checkpoints`.')] : [];
    }),
    ...labs.flatMap((lab) => lab.checkpoints.flatMap(({ id }, index) => (placed.some((one) => one.lab === lab && one.id === id) ? [] : [fault(
      'checkpoint-place', origins.at(lab, 'checkpoints', index, 'id'),
      `The checkpoint \`${id}\` stands nowhere in the text.`,
      `Place it by \`<Checkpoint id="${id}" />\`, or take it from the list.`,
    )]))),
  ];
};
