import type { Sitting } from '../../../study/exam/index.ts';
import { placedBy, type PlacedBy } from '../../../study/practice/index.ts';
import { gradeOf, type Grade } from '../../../study/review/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { siteRoot } from '../site-journal.ts';
import type { Desk } from './desk-state.ts';

/** At the end of a placement: which chapters to begin with, which to pass over, and why. Hidden at the end of other sessions. */
export function showPlacement(desk: Desk, screen: HTMLElement, { sitting, answers }: Sitting): void {
  const holder = find(screen, '[data-placed]');
  const title = find(screen, '[data-end-title]');
  holder.hidden = sitting.mode !== 'diagnostic';
  title.textContent = words.resultTitle;
  if (holder.hidden) return;
  const grades = new Map([...answers].map(([item, { points, total, confidence }]): [string, Grade] => [item, gradeOf({ right: points === total, confidence })]));
  const placed = placedBy(Object.keys(desk.bank.chapters), desk.pool.filter(({ id }) => sitting.items.includes(id)), grades);
  const start = desk.bank.chapters[placed.start ?? ''];
  title.textContent = start ? filled(words.placed, { chapter: `${start.number} ${start.title}` }) : words.placedKnown;
  const show = (standing: PlacedBy['standing'], list: string, part: HTMLElement): void => {
    const chapters = placed.chapters.filter((chapter) => chapter.standing === standing);
    find(holder, list).replaceChildren(...chapters.map((chapter) => chapterLine(desk, chapter)));
    part.hidden = chapters.length === 0;
  };
  show('read', '[data-read]', find(holder, '[data-read-part]'));
  show('known', '[data-known]', find(holder, '[data-known-part]'));
  show('unasked', '[data-unasked]', find(holder, '[data-unasked-part]'));
}

function chapterLine({ bank }: Desk, { id, standing, grades }: PlacedBy): HTMLElement {
  const chapter = bank.chapters[id];
  const link = make('a', { href: `${siteRoot().href}${chapter?.page ?? ''}` }, make('span', { class: 'no' }, chapter?.number ?? ''), ` ${chapter?.title ?? id}`);
  return make('li', {}, link, ' ', make('small', {}, why(standing, grades)));
}

function why(standing: PlacedBy['standing'], grades: PlacedBy['grades']): string {
  const right = grades.filter((grade) => grade === 'good' || grade === 'hard').length;
  const reason = standing === 'read' && right === grades.length ? 'guessed' : standing;
  return filled(words.why[reason], { right, of: grades.length });
}
