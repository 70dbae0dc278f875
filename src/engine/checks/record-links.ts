import type { Path } from '../load/origins.ts';

/** Links to chapters in the texts of a record of YAML, `[words](chapter:id#section)`, each with the path of its text. */
export function recordLinks(record: unknown, path: Path = []): { target: string; path: Path }[] {
  if (typeof record === 'string') return [...record.matchAll(/\]\(chapter:([^)\s]+)\)/g)].map(([, target = '']) => ({ target, path }));
  if (typeof record !== 'object' || record === null) return [];
  const entries: [string, unknown][] = Object.entries(record);
  return entries.flatMap(([key, value]) => recordLinks(value, [...path, Array.isArray(record) ? Number(key) : key]));
}
