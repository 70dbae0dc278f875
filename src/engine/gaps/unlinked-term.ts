import type { Chapter, Passage } from '../guide.ts';
import { placeIn } from '../diagnostics/fault.ts';
import type { Gap, GapRule } from './gap.ts';
import { nameFinder, type NameFinder } from './name-finder.ts';

/**
 * A term is linked where a chapter first uses its name in running text. Only names count, not `aka`; longer names go before
 * shorter ones inside them; headings, tables, captions, keys, links, code and passages marked legacy do not count.
 * A name of one plain word may be meant otherwise, so it counts only where the chapter links the term at all.
 */
export const unlinkedTerm: GapRule = {
  code: 'unlinked-term',
  find: ({ terms, chapters }) => {
    const finder = nameFinder([...terms.values()]);
    return [...chapters.values()].flatMap((chapter) => unlinkedIn(chapter, finder));
  },
};

function unlinkedIn(chapter: Chapter, finder: NameFinder): Gap[] {
  const linked = firstLinks(chapter);
  const seen = new Set<string>();
  return chapter.outline.passages.filter(isRunning).flatMap((passage) => finder(passage.text).flatMap(({ term, text, index }): Gap[] => {
    if (seen.has(term.id)) return [];
    seen.add(term.id);
    const place = placeOfMatch(passage, index);
    const link = linked.get(term.id);
    if (link ? isBefore(link, place) : isPlainWord(term.name)) return [];
    return [{
      key: `${chapter.id} ${term.id}`,
      place: placeIn(chapter.file, place),
      cause: `“${text}” is a term, and ${link ? `is linked only later, in line ${link.line}` : 'this chapter does not link it'}.`,
      fix: `Write \`<Term id="${term.id}">${text}</Term>\` here${link ? ' and plain text there' : ''}.`,
    }];
  }));
}

function firstLinks({ outline }: Chapter): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const { name, attributes, line, column } of outline.uses) {
    const id = attributes['id'];
    if (name === 'Term' && id !== undefined && !found.has(id)) found.set(id, { line, column });
  }
  return found;
}

function isRunning({ as, inside }: Passage): boolean {
  return as === 'text' && !inside.some((name) => OUTSIDE.has(name));
}

function placeOfMatch({ text, line, column }: Passage, index: number): Spot {
  const before = text.slice(0, index).split('\n');
  return before.length === 1 ? { line, column: column + index } : { line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

function isPlainWord(name: string): boolean {
  return /^\p{Ll}+$/u.test(name);
}

const OUTSIDE: ReadonlySet<string> = new Set(['Figure', 'Key', 'Legacy', 'Sample', 'Term', 'heading', 'link', 'linkReference', 'table']);

interface Spot { line: number; column: number }
