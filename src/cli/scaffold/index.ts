import type { Guide } from '../../engine/index.ts';
import { chapter } from './chapter.ts';
import { item } from './item.ts';
import { caseStudy, source, term } from './records.ts';
import { Refusal, type Made, type Scaffold, type Wishes } from './scaffold.ts';
import { figure, lab, sample } from './shown.ts';

export { Refusal, type Made, type WishName } from './scaffold.ts';

/** What can be begun by `npm run new`. */
export const kinds: readonly string[] = ['chapter', 'item', 'case', 'term', 'source', 'figure', 'sample', 'lab'];

/**
 * Files of a new thing of a kind.
 *
 * @throws Refusal where there is no such kind, the id is taken or no slug, or the guide has no place for it.
 */
export function scaffold(guide: Guide, kind: string, wishes: Wishes): Made {
  const found = KINDS[kind];
  if (!found) throw new Refusal(`\`${kind}\` is nothing to begin. Use one of ${kinds.join(', ')}.`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wishes.id)) throw new Refusal(`\`${wishes.id}\` cannot be an id. Use lower-case letters, digits and single hyphens.`);
  const id = kind === 'item' ? `q-${wishes.id.replace(/^q-/, '')}` : wishes.id;
  if (found.taken(guide).has(id) || (kind === 'item' && guide.rules.retiredItems.includes(id))) throw new Refusal(`The id \`${id}\` is taken. Give another by \`--id\`.`);
  return found.make(guide, wishes);
}

const KINDS: Readonly<Record<string, { make: Scaffold; taken: (guide: Guide) => ReadonlyMap<string, unknown> }>> = {
  chapter: { make: chapter, taken: ({ chapters }) => chapters },
  item: { make: item, taken: ({ items }) => items },
  case: { make: caseStudy, taken: ({ cases }) => cases },
  term: { make: term, taken: ({ terms }) => terms },
  source: { make: source, taken: ({ sources }) => sources },
  figure: { make: figure, taken: ({ figures }) => figures },
  sample: { make: sample, taken: ({ samples }) => samples },
  lab: { make: lab, taken: ({ labs }) => labs },
};
