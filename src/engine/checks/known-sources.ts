import { fault, type Place } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import { pagesOf, usesIn, wordsOf, type Check } from './check.ts';

/** Everything that cites a source cites one that is there. */
export const knownSources: Check = (guide, { origins, isBroken }) => {
  const cited: Citation[] = [];
  const records = [...guide.blueprints.values(), ...pagesOf(guide), ...guide.items.values(), ...guide.cases.values(), ...guide.terms.values(), ...guide.samples.values()];
  for (const record of records) {
    cited.push(...record.sources.map((id, index) => ({ id, place: origins.at(record, 'sources', index) })));
  }
  for (const sample of guide.samples.values()) {
    cited.push(...sample.walkthroughs.flatMap(({ sources }, n) => sources.map((id, index) => ({ id, place: origins.at(sample, 'walkthroughs', n, 'sources', index) }))));
  }
  const { status } = guide.manifest;
  cited.push(...(status?.sources ?? []).map((id, index) => ({ id, place: origins.at(guide.manifest, 'status', 'sources', index) })));
  for (const { use, place } of usesIn(guide)) {
    const named = use.name === 'Cite' ? use.attributes['id'] : use.name === 'Callout' ? use.attributes['sources'] : undefined;
    cited.push(...wordsOf(named).map((id) => ({ id, place })));
  }
  return cited.filter(({ id }) => !guide.sources.has(id) && !isBroken('source', id)).map(({ id, place }) =>
    fault('unknown-source', place, `There is no source \`${id}\`.`, offer(id, guide.sources.keys(), `Add \`sources/${id}.yaml\`.`)));
};

interface Citation { id: string; place: Place }
