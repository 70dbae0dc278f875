import { chaptersRead } from '../../../study/journal/index.ts';
import { own } from '../../strings/own.ts';
import { make } from '../make.ts';
import { pagePath } from '../site-journal.ts';
import { newStamp } from '../stamp.ts';
import type { Copy } from './copy.ts';
import { endButton } from './end-button.ts';

/** Ticks every chapter that was marked as read, wherever the page lists chapters, and sets the button at the chapter's end. */
export function showReadMarks(copy: Copy): void {
  for (const tick of document.querySelectorAll('.own-tick')) tick.remove();
  const read = chaptersRead(copy.events);
  for (const number of document.querySelectorAll('a > .no')) {
    const { parentElement: link } = number;
    if (!(link instanceof HTMLAnchorElement)) continue;
    const title = link.querySelector('.no + span') ?? link;
    if (read.has(chapterOf(new URL(link.href).pathname))) title.append(make('span', { 'class': 'own-tick', 'data-own': '' }, make('span', { 'class': 'vh' }, `, ${own.read}`)));
  }
  const button = endButton();
  if (button) button.textContent = readWords(copy);
}

/** What a button that marks this chapter says. */
export function readWords(copy: Copy): string {
  return chaptersRead(copy.events).has(thisChapter()) ? own.unmarkRead : own.markRead;
}

/** Marks the chapter of this page as read, or takes the mark away. */
export async function toggleRead(copy: Copy): Promise<void> {
  const chapter = thisChapter();
  await copy.write({ ...newStamp(), kind: 'read', chapter, on: !chaptersRead(copy.events).has(chapter) });
  showReadMarks(copy);
}

function thisChapter(): string {
  return chapterOf(pagePath());
}

function chapterOf(path: string): string {
  return /([\w-]+)\.html$/.exec(path)?.[1] ?? '';
}
