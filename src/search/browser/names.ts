import type { EnginePage } from './globals.ts';
import { kindOf } from './kinds.ts';

/** Whether what was typed is exactly a term's name or one of its other names. */
export function isNamed(page: EnginePage, query: string): boolean {
  return kindOf(page) === 'term' && namesOf(page).some((name) => plain(name) === plain(query));
}

/** Whether every word typed is in one of a term's names: somebody is typing it, as in a glossary. */
export function isMeant(page: EnginePage, query: string): boolean {
  return kindOf(page) === 'term' && namesOf(page).some((name) => wordsOf(query).every((word) => plain(name).includes(word)));
}

/** The other name that has every word typed, or at least one of them. */
export function aliasFor(page: EnginePage, query: string): { alias?: string } {
  const words = wordsOf(query);
  const names = aliases(page);
  const found = names.find((name) => words.every((word) => plain(name).includes(word))) ?? names.find((name) => words.some((word) => word.length > 2 && plain(name).includes(word)));
  return found === undefined ? {} : { alias: found };
}

/** The other names of a term, as they are written. */
export function aliases({ meta }: EnginePage): string[] {
  return meta['aka']?.split(' · ') ?? [];
}

function namesOf(page: EnginePage): string[] {
  return [page.meta['title'] ?? '', ...aliases(page)];
}

function wordsOf(query: string): string[] {
  return plain(query).split(' ').filter((word) => word !== '');
}

/** Letters alone: without accents, case and the shape of apostrophes. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase().replace(/\s+/g, ' ').trim();
}
