import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';

/** The samples a lab names, and the cases items belong to, are there. */
export const namedRecords: Check = (guide, { origins, isBroken }) => {
  const samples = [...guide.labs.values()].flatMap((lab) => lab.samples.map((id, index) => ({ id, place: origins.at(lab, 'samples', index) })));
  const cases = [...guide.items.values()].flatMap((item) => (item.type === 'case' ? [{ id: item.case, place: origins.at(item, 'case') }] : []));
  return [
    ...samples.filter(({ id }) => !guide.samples.has(id) && !isBroken('sample', id))
      .map(({ id, place }) => fault(
        'unknown-sample', place,
        `There is no sample \`${id}\`.`,
        offer(id, guide.samples.keys(), `Add \`samples/${id}/sample.yaml\`.`),
      )),
    ...cases.filter(({ id }) => !guide.cases.has(id) && !isBroken('case', id))
      .map(({ id, place }) => fault('unknown-case', place, `There is no case \`${id}\`.`, offer(id, guide.cases.keys(), `Add \`cases/${id}.yaml\`.`))),
  ];
};
