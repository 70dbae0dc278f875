import { fault, type Place } from '../diagnostics/fault.ts';
import { usesIn, type Check } from './check.ts';

/** An item is placed once in the guide, since an answer in one place would show in the other. */
export const placedOnce: Check = (guide) => {
  const first = new Map<string, Place>();
  return usesIn(guide, 'Check').flatMap(({ use, place }) => {
    const id = use.attributes['id'] ?? '';
    const before = first.get(id);
    if (!before) first.set(id, place);
    return before && guide.items.has(id) ? [fault(
      'repeated-item', place,
      `The item \`${id}\` already stands in ${spot(before)}.`,
      'Place another item, or remove one of the two.',
    )] : [];
  });
};

function spot({ file, position }: Place): string {
  return position.kind === 'source' ? `${file}, line ${position.line}` : file;
}
