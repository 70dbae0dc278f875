import { fault, placeIn } from '../diagnostics/fault.ts';
import { pagesOf, type Check } from './check.ts';

/** Headings go down one level at a time, from the title of the page, which is the first. */
export const headingDepths: Check = (guide) => pagesOf(guide).flatMap(({ file, outline }) =>
  outline.headings.flatMap(({ depth, text, line }, index) => {
    const above = outline.headings[index - 1]?.depth ?? 1;
    return depth <= above + 1 ? [] : [fault(
      'skipped-heading', placeIn(file, { line, column: 1 }),
      `The heading “${text}” is of level ${depth}, and the one above it of level ${above}.`,
      `Begin it with \`${'#'.repeat(above + 1)}\`.`,
    )];
  }));
