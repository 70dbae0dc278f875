import { siteJournal, siteRoot } from './site-journal.ts';
import { keepChoice, readChoice } from './stored-choice.ts';

/** Shows how far chapters and parts are mastered wherever a page links to them, by the record that the last reckoning left. */
export function registerFills(): void {
  showFills(readFills());
  // On disk the record may come from another page (`shared-store/`).
  addEventListener('fg-choices', () => { showFills(readFills()); });
}

/** Sets `--fill` on every link whose address from the site's root the record knows. */
export function showFills(fills: Fills): void {
  const root = siteRoot().href;
  for (const link of document.links) {
    const fill = fills.get(link.href.slice(root.length));
    if (fill) link.style.setProperty('--fill', `${fill}%`);
  }
}

/** The record; empty where there is none or where storage is blocked, and saying nothing of use where it is damaged. */
export function readFills(): Fills {
  return new URLSearchParams(readChoice(name()));
}

/** Keeps the record for other pages, where storage allows. */
export function keepFills(fills: Fills): void {
  keepChoice(name(), String(fills));
}

/** Choices are kept under `fieldguide:`, with which the journal's name begins. */
function name(): string {
  return `${siteJournal().slice('fieldguide:'.length)}:mastery`;
}

/** Address from the site's root → mastery in per cent, 0 … 100. Written as a query, which no damage can keep from being read. */
export type Fills = URLSearchParams;
