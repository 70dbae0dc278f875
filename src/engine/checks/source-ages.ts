import { fault } from '../diagnostics/fault.ts';
import { ageAtEdition } from '../graph/age.ts';
import type { Check } from './check.ts';

const DAYS = 365;

/** Every source was read within a year before the edition of the guide. */
export const sourceAges: Check = (guide, { origins }) => [...guide.sources.values()].flatMap((source) => {
  const age = ageAtEdition(guide, source.checked);
  if (age <= DAYS) return [];
  return [fault(
    'stale-source', origins.at(source, 'checked'),
    `\`${source.id}\` was last read ${age} days before this edition.`,
    'Read it again, correct what has changed, and set `checked` to that day.',
  )];
});
