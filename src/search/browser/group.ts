import { parseExcerpt, withoutNames, type ExcerptPart } from './excerpt.ts';
import type { EnginePage } from './globals.ts';

/** What a group of results is; terms and samples are gathered, each chapter, lab and page stands alone. */
export type Kind = 'chapter' | 'lab' | 'page' | 'term' | 'sample';

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

/**
 * Results in the engine's order, gathered: the sections of a chapter under it, terms and samples under theirs.
 * A term whose name or other name is exactly what was typed goes first, whatever the engine thought of it.
 */
export function groupPages(pages: readonly EnginePage[], query: string): Group[] {
  const groups = new Map<string, Group>();
  for (const page of exactNamesFirst(pages, query)) {
    const kind = kindOf(page);
    const key = kind === 'term' || kind === 'sample' ? kind : page.raw_url;
    const group = groups.get(key) ?? emptyGroup(kind, page);
    const { hits, matches } = hitsOf(kind, page, query);
    groups.set(key, { ...group, hits: [...group.hits, ...hits], matches: group.matches + matches });
  }
  return [...groups.values()];
}

function exactNamesFirst(pages: readonly EnginePage[], query: string): EnginePage[] {
  const exact = (page: EnginePage): boolean => kindOf(page) === 'term' && [page.meta['title'] ?? '', ...aliases(page)].some((name) => plain(name) === plain(query));
  return [...pages.filter(exact), ...pages.filter((page) => !exact(page))];
}

function emptyGroup(kind: Kind, { meta, filters }: EnginePage): Group {
  const gathered = kind === 'term' || kind === 'sample';
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
  const sections = kind === 'term' || kind === 'sample' ? [] : page.sub_results;
  if (sections.length === 0) return { hits: [{ title: name, url: page.raw_url, excerpt: withoutNames(parseExcerpt(page.excerpt), [name, ...aliases(page)]), ...aliasFor(page, query) }], matches: 1 };
  const most = new Set([...sections].sort((a, b) => b.locations.length - a.locations.length).slice(0, MOST_SECTIONS));
  const hits = sections.filter((section) => most.has(section)).map(({ title, url, excerpt }) => ({ title, url, excerpt: withoutNames(parseExcerpt(excerpt), [title]) }));
  return { hits, matches: sections.length };
}

/** The other name that has every word typed, or at least one of them. */
function aliasFor(page: EnginePage, query: string): { alias?: string } {
  const words = plain(query).split(' ').filter((word) => word !== '');
  const names = aliases(page);
  const found = names.find((name) => words.every((word) => plain(name).includes(word))) ?? names.find((name) => words.some((word) => word.length > 2 && plain(name).includes(word)));
  return found === undefined ? {} : { alias: found };
}

function aliases({ meta }: EnginePage): string[] {
  return meta['aka']?.split(' · ') ?? [];
}

function kindOf({ filters }: EnginePage): Kind {
  const kind = filters['kind']?.[0];
  return kind === 'term' || kind === 'sample' || kind === 'lab' || kind === 'page' ? kind : 'chapter';
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
