import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Place } from '../diagnostics/fault.ts';
import type { Chapter, ComponentUse, Guide, GuidePage, Lab, Link } from '../guide.ts';
import type { Reading } from '../load/reading.ts';

/** Chapters, labs and the guide's own pages: everything with an outline. */
export function pagesOf({ chapters, labs, pages }: Guide): Page[] {
  return [...chapters.values(), ...labs.values(), ...pages.values()];
}

/** Every use of a component in the guide with its place. */
export function usesIn(guide: Guide, name?: string): { use: ComponentUse; place: Place; page: Page }[] {
  return pagesOf(guide).flatMap((page) => page.outline.uses
    .filter((use) => name === undefined || use.name === name)
    .map((use) => ({ use, place: placeIn(page.file, use), page })));
}

/** Where a link stands. */
export function placeOfLink(page: Page, link: Link): Place {
  return placeIn(page.file, link);
}

/** Words of an attribute that lists several, separated by spaces. */
export function wordsOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

/** A rule over the whole guide. `reading` tells where things stand and which records have faults of their own. */
export type Check = (guide: Guide, reading: Pick<Reading, 'origins' | 'isBroken'>) => Diagnostic[];
export type Page = Chapter | Lab | GuidePage;
