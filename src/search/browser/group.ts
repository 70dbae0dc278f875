import { parseExcerpt, withoutNames, type ExcerptPart } from './excerpt.ts';
import type { EnginePage } from './globals.ts';
import { aliases, aliasFor, isMeant, isNamed } from './names.ts';
import { isGathered, kindOf, type Kind } from './kinds.ts';

export interface Hit {
  title: string;
  /** From the site's root, with a leading slash. */
  url: string;
  excerpt: readonly ExcerptPart[];
  /** The other name of a term that the reader searched for. */
  alias?: string;
}

export interface Group {
  kind: Kind;
  /** Title of the chapter, lab or page; empty for gathered terms and samples, which the page names. */
  title: string;
  number: string;
  domain: string | undefined;
  /** Matching sections or records. More may match than are shown. */
  matches: number;
  hits: readonly Hit[];
}

const MOST_SECTIONS = 5;
const FIRST_PAGES = 3;

/**
 * Results in the engine's order, gathered: the sections of a chapter under it, terms and samples under theirs.
 * A term whose name or other name is exactly what was typed goes first, whatever the engine thought of it. Else what is gathered
 * follows the first pages: a reader who describes what they want is served by a page that explains it.
 */
export function groupPages(pages: readonly EnginePage[], query: string): Group[] {
  const groups = new Map<string, Group>();
  const ordered = [...pages.filter((page) => isNamed(page, query)), ...pages.filter((page) => !isNamed(page, query))];
  for (const page of ordered) {
    const kind = kindOf(page);
    const key = isGathered(kind) ? kind : page.raw_url;
    const group = groups.get(key) ?? emptyGroup(kind, page);
    const { hits, matches } = hitsOf(kind, page, query);
    groups.set(key, { ...group, hits: [...group.hits, ...hits], matches: group.matches + matches });
  }
  return pagesFirst([...groups.values()], ordered[0] && isMeant(ordered[0], query) ? 1 : 0);
}

/** @param kept groups at the head that stay where they are. */
function pagesFirst(groups: readonly Group[], kept: number): Group[] {
  const rest = groups.slice(kept);
  const pages = rest.filter(({ kind }) => !isGathered(kind));
  return [...groups.slice(0, kept), ...pages.slice(0, FIRST_PAGES), ...rest.filter(({ kind }) => isGathered(kind)), ...pages.slice(FIRST_PAGES)];
}

function emptyGroup(kind: Kind, { meta, filters }: EnginePage): Group {
  const gathered = isGathered(kind);
  return {
    kind,
    title: gathered ? '' : (meta['title'] ?? ''),
    number: gathered ? '' : (meta['number'] ?? ''),
    domain: gathered ? undefined : filters['domain']?.[0],
    matches: 0,
    hits: [],
  };
}

function hitsOf(kind: Kind, page: EnginePage, query: string): { hits: Hit[]; matches: number } {
  const name = page.meta['title'] ?? '';
  const sections = isGathered(kind) ? [] : page.sub_results;
  if (sections.length === 0) return { hits: [{ title: name, url: page.raw_url, excerpt: withoutNames(parseExcerpt(page.excerpt), [name, ...aliases(page)]), ...aliasFor(page, query) }], matches: 1 };
  const most = new Set([...sections].sort((a, b) => b.locations.length - a.locations.length).slice(0, MOST_SECTIONS));
  const hits = sections.filter((section) => most.has(section)).map(({ title, url, excerpt }) => ({ title, url, excerpt: withoutNames(parseExcerpt(excerpt), [title]) }));
  return { hits, matches: sections.length };
}
