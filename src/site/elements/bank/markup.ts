import type { Bank } from '../../bank-data.ts';
import { loadFragment } from '../fragment.ts';

/**
 * The markup of some items, made anew at each call. All scripts it needs are loaded before it settles, so that nothing can be
 * missing later on.
 *
 * @param load adds a script of the site to the page.
 * @returns in the order asked for, without items that the guide no longer has.
 * @throws Error where a script cannot be loaded.
 */
export async function bankQuestions(bank: Bank, ids: readonly string[], load: Load): Promise<BankMarkup[]> {
  const known = ids.filter((id) => id in bank.items);
  const names = [...new Set(known.flatMap((id) => bank.items[id]?.chapter ?? []))];
  const chapters = new Map(await Promise.all(names.map(async (name) => [name, await chapterOf(name, load)] as const)));
  return known.flatMap((id) => {
    const item = bank.items[id];
    const markup = item && pick(chapters.get(item.chapter), `[id="${id}"]`);
    if (!markup) return [];
    const scenario = item.case === undefined ? undefined : pick(chapters.get(item.chapter), `[data-case="${item.case}"]`);
    return [{ id, markup, ...(scenario && { scenario }) }];
  });
}

function chapterOf(name: string, load: Load): Promise<HTMLElement> {
  const loading = chapters.get(name) ?? loadFragment(`bank-${name}`, load);
  chapters.set(name, loading);
  loading.catch(() => chapters.delete(name));
  return loading;
}

const chapters = new Map<string, Promise<HTMLElement>>();

function pick(from: HTMLElement | undefined, selector: string): HTMLElement | undefined {
  const found = from?.querySelector(selector)?.cloneNode(true);
  return found instanceof HTMLElement ? found : undefined;
}

type Load = (path: string) => Promise<void>;

/** An item as `Question.astro` writes it, and the scenario of its case, where it has one. */
export interface BankMarkup { id: string; markup: HTMLElement; scenario?: HTMLElement }
