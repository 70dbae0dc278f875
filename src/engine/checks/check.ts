import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Place } from '../diagnostics/fault.ts';
import type { Chapter, ComponentUse, Guide, Lab, Link } from '../guide.ts';
import type { Reading } from '../load/reading.ts';

/** Chapters and labs: everything with an outline. */
export function pagesOf({ chapters, labs }: Guide): (Chapter | Lab)[] {
  return [...chapters.values(), ...labs.values()];
}

/** Every use of a component in the guide with its place. */
export function usesIn(guide: Guide, name?: string): { use: ComponentUse; place: Place; page: Chapter | Lab }[] {
  return pagesOf(guide).flatMap((page) => page.outline.uses
    .filter((use) => name === undefined || use.name === name)
    .map((use) => ({ use, place: placeIn(page.file, use), page })));
}

/** Where a link stands. */
export function placeOfLink(page: Chapter | Lab, link: Link): Place {
  return placeIn(page.file, link);
}

/** Words of an attribute that lists several, separated by spaces. */
export function wordsOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

/** A rule over the whole guide. `reading` tells where things stand and which records have faults of their own. */
export type Check = (guide: Guide, reading: Pick<Reading, 'origins' | 'isBroken'>) => Diagnostic[];
