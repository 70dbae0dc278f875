import { usesIn } from '../checks/check.ts';
import type { GapRule } from './gap.ts';

/** Every term of the glossary stands linked in a chapter, a lab or a page, so that readers meet it where it matters. */
export const unusedTerm: GapRule = {
  code: 'unused-term',
  find: (guide, placeOf) => {
    const used = new Set(usesIn(guide, 'Term').map(({ use }) => use.attributes['id']));
    return [...guide.terms.values()].filter(({ id }) => !used.has(id)).map((term) => ({
      key: term.id,
      place: placeOf(term, 'id'),
      cause: `No text links the term \`${term.id}\`.`,
      fix: `Write \`<Term id="${term.id}">${term.name}</Term>\` where a chapter first uses it, or remove the file.`,
    }));
  },
};
