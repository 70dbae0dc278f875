import { citationsIn } from '../checks/citations.ts';
import type { GapRule } from './gap.ts';

/** Every source is cited by something: a source that nothing cites is read again each year for nobody. */
export const uncitedSource: GapRule = {
  code: 'uncited-source',
  find: (guide, placeOf) => {
    const cited = new Set(citationsIn(guide, placeOf).map(({ id }) => id));
    return [...guide.sources.values()].filter(({ id }) => !cited.has(id)).map((source) => ({
      key: source.id,
      place: placeOf(source, 'id'),
      cause: `Nothing cites the source \`${source.id}\`.`,
      fix: 'Cite it where a claim rests on it, or remove the file.',
    }));
  },
};
