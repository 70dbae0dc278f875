import type { Path } from '../load/origins.ts';

/**
 * Links in the texts of a record of YAML, `[words](chapter:id#section)`, each with the path of its text. What only looks like a
 * link, as `rows[0](1)` in code, is none: an address begins with a scheme, a sign for a place, or a path.
 */
export function recordLinks(record: unknown, path: Path = []): RecordLink[] {
  if (typeof record === 'string') return [...record.matchAll(LINK)].map(([, href = '']) => ({ href, path, isRendered: isMarkdown(path) }));
  if (typeof record !== 'object' || record === null) return [];
  const entries: [string, unknown][] = Object.entries(record);
  return entries.flatMap(([key, value]) => recordLinks(value, [...path, Array.isArray(record) ? Number(key) : key]));
}

function isMarkdown(path: Path): boolean {
  const key = path.findLast((step) => typeof step === 'string');
  return typeof key === 'string' && MARKDOWN.has(key);
}

const LINK = /\]\(((?:chapter|page|https?|mailto|javascript|data):[^)\s]*|#[^)\s]*|\.{0,2}\/[^)\s]*)\)/g;

/** Keys whose texts the site renders as Markdown; all others are printed as they are. */
const MARKDOWN: ReadonlySet<string> = new Set(['stem', 'text', 'why', 'hints', 'definition', 'steps']);

/** `isRendered` is false where the site would print the link as it is written. */
export interface RecordLink { href: string; path: Path; isRendered: boolean }
