import { fault, placeIn } from '../diagnostics/fault.ts';
import { pagesOf, type Check } from './check.ts';

/** Within a page each heading has an id of its own. */
export const headingIds: Check = (guide) => pagesOf(guide).flatMap(({ file, outline }) => {
  const seen = new Map<string, number>();
  return outline.headings.flatMap(({ id, line }) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    return first === undefined ? [] : [fault(
      'duplicate-id', placeIn(file, { line, column: 1 }),
      `The heading id \`${id}\` is already used in line ${first}.`,
      'Choose another id.',
    )];
  });
});
