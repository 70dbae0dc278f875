import type { Term } from '../../schema/index.ts';

/**
 * Finds names of terms in a text, in order: whole words only, the longest name at each place, the plural and the singular too
 * (policy, policies). Names with capitals are matched as they are written, others also at the head of a sentence.
 */
export function nameFinder(terms: readonly Term[]): NameFinder {
  const byLength = [...terms].sort((a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1));
  const names = byLength.map((term) => ({ term, whole: new RegExp(`^${inflected(term.name)}$`, /\p{Lu}/u.test(term.name) ? 'u' : 'iu') }));
  const any = new RegExp(`(?<![\\p{L}\\p{N}_])(?<!\\p{L}-)(?:${byLength.map(({ name }) => inflected(name)).join('|')})(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu');
  return (text) => (byLength.length === 0 ? [] : [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
    const named = names.find(({ whole }) => whole.test(found));
    return named ? [{ term: named.term, text: found, index }] : [];
  }));
}

function inflected(name: string): string {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  if (/[^aeiou]y$/.test(name)) return `${literal(name.slice(0, -1))}(?:y|ies)`;
  if (/(?:ch|sh|x|z|ss)$/.test(name)) return `${literal(name)}(?:es)?`;
  return name.endsWith('s') ? `${literal(name.slice(0, -1))}s?` : `${literal(name)}s?`;
}

export type NameFinder = (text: string) => { term: Term; text: string; index: number }[];
