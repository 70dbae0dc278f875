import { fault } from '../diagnostics/fault.ts';
import { usesIn, wordsOf, type Check } from './check.ts';

/**
 * What a page cites stands among the sources of its front matter, which its list of sources is made of.
 * Where a listed source is not there, a misspelt id may be all that is wrong, and `knownSources` tells it.
 */
export const listedSources: Check = (guide, { isBroken }) => usesIn(guide, 'Cite')
  .filter(({ page }) => page.sources.every((id) => guide.sources.has(id) || isBroken('source', id)))
  .flatMap(({ use, place, page }) => wordsOf(use.attributes['id'])
    .filter((id) => guide.sources.has(id) && !page.sources.includes(id))
    .map((id) => fault(
      'unlisted-source', place,
      `The source \`${id}\` is cited here and is not in \`sources\` of the front matter.`,
      `Add \`${id}\` to \`sources\` at the top of the file.`,
    )));
