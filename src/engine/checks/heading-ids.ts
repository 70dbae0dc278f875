import { fault, placeIn } from '../diagnostics/fault.ts';
import { pagesOf, type Check } from './check.ts';

/** Ids that the frame of a page takes for itself. */
const FRAME = /^(?:text|contents|otp|sources|(?:gloss|plate|source|panel|fig)-.*|q-.*)$/;

/** Within a page each heading has an id of its own, which is none of the frame's. */
export const headingIds: Check = (guide) => pagesOf(guide).flatMap(({ file, outline }) => {
  const seen = new Map<string, number>();
  return outline.headings.flatMap(({ id, line }) => {
    if (FRAME.test(id)) return [fault('duplicate-id', placeIn(file, { line, column: 1 }), `The frame of every page has an id \`${id}\`, or may have one.`, 'Choose another id.')];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, line);
    return first === undefined ? [] : [fault(
      'duplicate-id', placeIn(file, { line, column: 1 }),
      `The heading id \`${id}\` is already used in line ${first}.`,
      'Choose another id.',
    )];
  });
});
