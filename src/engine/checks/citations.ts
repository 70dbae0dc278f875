import type { Place } from '../diagnostics/fault.ts';
import type { Guide } from '../guide.ts';
import type { Path } from '../load/origins.ts';
import { pagesOf, usesIn, wordsOf } from './check.ts';

/** Every mention of a source by id: in front matter, in records, and by the components that cite. */
export function citationsIn(guide: Guide, placeOf: (record: object, ...path: Path) => Place): Citation[] {
  const records = [...guide.blueprints.values(), ...pagesOf(guide), ...guide.items.values(), ...guide.cases.values(), ...guide.terms.values(), ...guide.samples.values()];
  const { status } = guide.manifest;
  return [
    ...records.flatMap((record) => record.sources.map((id, index) => ({ id, place: placeOf(record, 'sources', index) }))),
    ...[...guide.samples.values()].flatMap((sample) => sample.walkthroughs.flatMap(({ sources }, n) =>
      sources.map((id, index) => ({ id, place: placeOf(sample, 'walkthroughs', n, 'sources', index) })))),
    ...guide.rules.bannedNames.flatMap(({ sources }, n) => sources.map((id, index) => ({ id, place: placeOf(guide.rules, 'bannedNames', n, 'sources', index) }))),
    ...(status?.sources ?? []).map((id, index) => ({ id, place: placeOf(guide.manifest, 'status', 'sources', index) })),
    ...usesIn(guide).flatMap(({ use, place }) => {
      const named = use.name === 'Cite' ? use.attributes['id'] : use.name === 'Callout' ? use.attributes['sources'] : undefined;
      return wordsOf(named).map((id) => ({ id, place }));
    }),
  ];
}

export interface Citation { id: string; place: Place }
