import { siteJournal } from './site-journal.ts';

/** Shows how far chapters and parts are mastered wherever a page links to them, by the record that the last reckoning left. */
export function registerFills(): void {
  showFills(readFills());
}

/** Sets `--fill` on every link whose address from the site's root the record knows. */
export function showFills(fills: Fills): void {
  const root = siteRoot().href;
  for (const link of document.links) {
    const fill = fills[link.href.slice(root.length)];
    if (fill !== undefined) link.style.setProperty('--fill', `${String(fill)}%`);
  }
}

/** The record, empty where there is none, where it is damaged or where storage is blocked. */
export function readFills(): Fills {
  try {
    return (JSON.parse(localStorage.getItem(fillsName()) ?? '{}') ?? {}) as Fills; // written by `keepFills`
  } catch {
    return {};
  }
}

/** Keeps the record for other pages, where storage allows. */
export function keepFills(fills: Fills): void {
  try {
    localStorage.setItem(fillsName(), JSON.stringify(fills));
  } catch {
    // Blocked or full: squares stay bare on other pages.
  }
}

function fillsName(): string {
  return `${siteJournal()}:mastery`;
}

function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? './', location.href);
}

/** Address from the site's root → mastery in per cent, 1 … 100. */
export type Fills = Readonly<Record<string, number>>;
