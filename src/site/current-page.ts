import type { Guide, MdxOutline } from '../engine/index.ts';

/** What a component inside a chapter or a lab can know about its page. */
export interface CurrentPage {
  guide: Guide;
  outline: MdxOutline;
  /** Ids of the page's sources, in the order that gives them numbers. */
  sources: readonly string[];
  /** Gives 1, 2, 3 … for each name, so that repeated components get ids of their own. */
  next: (name: string) => number;
}

export function newPage(guide: Guide, outline: MdxOutline, sources: readonly string[]): CurrentPage {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  return { guide, outline, sources, next };
}

/** @throws Error where a component of the MDX vocabulary is rendered outside a chapter or a lab. */
export function pageOf(locals: App.Locals): CurrentPage {
  if (locals.page) return locals.page;
  throw new Error('This component works only inside a chapter or a lab, which sets `Astro.locals.page`.');
}

/** The number of a use of a component among its likes on the page, from 1; of the second use of an id where `time` is 2. */
export function numberOf({ outline }: CurrentPage, name: string, id: string, time = 1): number {
  const places = [...outline.uses.filter((use) => use.name === name).entries()].filter(([, use]) => use.attributes['id'] === id);
  return (places[time - 1]?.[0] ?? -1) + 1;
}
