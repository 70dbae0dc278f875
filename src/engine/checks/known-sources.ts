import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';
import { citationsIn } from './citations.ts';

/** Everything that cites a source cites one that is there. */
export const knownSources: Check = (guide, { origins, isBroken }) => citationsIn(guide, (record, ...path) => origins.at(record, ...path))
  .filter(({ id }) => !guide.sources.has(id) && !isBroken('source', id))
  .map(({ id, place }) => fault('unknown-source', place, `There is no source \`${id}\`.`, offer(id, guide.sources.keys(), `Add \`sources/${id}.yaml\`.`)));
