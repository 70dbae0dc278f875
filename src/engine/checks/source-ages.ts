import { fault } from '../diagnostics/fault.ts';
import type { Check } from './check.ts';

const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

/** Every source was read within a year before the edition of the guide. */
export const sourceAges: Check = ({ sources, manifest }, { origins }) => [...sources.values()].flatMap((source) => {
  const age = (Date.parse(manifest.edition) - Date.parse(source.checked)) / DAY;
  if (age <= DAYS) return [];
  return [fault(
    'stale-source', origins.at(source, 'checked'),
    `\`${source.id}\` was last read ${age} days before this edition.`,
    'Read it again, correct what has changed, and set `checked` to that day.',
  )];
});
