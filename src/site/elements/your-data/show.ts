import { backupDue, bookmarks, notes } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { yourData } from '../../strings/your-data.ts';
import { dayOf } from '../day-of.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { noteId } from '../own/note-id.ts';
import type { Account } from './account.ts';
import { lastBackup } from './backup.ts';

/** Shows an account on the page: counts, bookmarks, notes, the last backup and a fresh start that stands. */
export function showAccount(account: Account): void {
  find(document, '[data-counts]').replaceChildren(...counts(account).map(([name, count]) => make('div', {}, make('dt', {}, name), make('dd', {}, String(count)))));
  showList('[data-bookmarks]', yourData.noBookmarks, bookmarks(account.events).toReversed().map(({ page, section, heading, at }) => [
    linkTo(page, section, `${titleOf(page)}: ${heading || yourData.top}`), ...gone(page), ' ', make('small', {}, dayOf(at)),
  ]));
  showList('[data-notes]', yourData.noNotes, notes(account.events).toReversed().map((note) => [
    linkTo(note.page, noteId(note), titleOf(note.page)), ...gone(note.page), ' ', make('small', {}, dayOf(note.at)), make('blockquote', {}, note.quote), make('p', {}, note.text),
  ]));
  showBackup(account);
  showReset(account);
}

function counts({ events, setAside, later, damaged }: Account): [string, number][] {
  const byKind = new Map<string, number>();
  for (const { kind } of events) {
    const name = Object.hasOwn(yourData.kinds, kind) ? new Map<string, string>(Object.entries(yourData.kinds)).get(kind) ?? '' : yourData.others;
    byKind.set(name, (byKind.get(name) ?? 0) + 1);
  }
  const rest: [string, number][] = [[yourData.aside, setAside], [yourData.later, later], [yourData.damaged, damaged]];
  return [...byKind, ...rest.filter(([, count]) => count > 0)];
}

function showBackup({ events }: Account): void {
  const saved = lastBackup();
  const due = backupDue({ times: events.map(({ at }) => at), saved, now: Date.now() });
  find(document, '[data-saved]').textContent = [saved === undefined ? yourData.neverSaved : filled(yourData.saved, { day: dayOf(saved) }), ...(due ? [yourData.due] : [])].join(' ');
}

function showReset({ reset, aside }: Account): void {
  find(document, '[data-reset]').textContent = reset ? filled(yourData.resetDone, { day: dayOf(reset.at), count: aside.length }) : '';
  find(document, '[data-act=undo]').hidden = reset === undefined;
  find(document, '[data-act=ask]').hidden = aside.length === 0;
}

function showList(selector: string, none: string, items: readonly (readonly (Node | string)[])[]): void {
  find(document, selector).replaceChildren(...(items.length === 0 ? [make('li', {}, none)] : items.map((parts) => make('li', {}, ...parts))));
}

function linkTo(page: string, fragment: string, text: string): HTMLAnchorElement {
  return make('a', { href: `${rootOf()}${page}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}` }, text);
}

/** What the contents beside the text call a page. */
function titleOf(page: string): string {
  return listed(page)?.querySelector('.no + span')?.textContent ?? page;
}

function gone(page: string): Node[] {
  return listed(page) || !page.startsWith('learn/') ? [] : [make('p', {}, yourData.gone)];
}

function listed(page: string): HTMLAnchorElement | undefined {
  const { href } = new URL(`${rootOf()}${page}`, location.href);
  return [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].find((link) => link.href === href);
}

function rootOf(): string {
  return document.documentElement.dataset['root'] ?? './';
}
