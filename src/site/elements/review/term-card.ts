import type { RecallEvent } from '../../../study/journal/index.ts';
import { reviewWords } from '../../strings/review.ts';
import { find } from '../find.ts';
import { copyOf } from '../slots.ts';
import { newStamp } from '../stamp.ts';

/**
 * Shows a term to think of, then what it means; the reader says how it went.
 *
 * @param entry the term as `TermCards.astro` writes it. @param done what to do with the answer, once.
 */
export function showTerm(root: HTMLElement, { entry, fresh }: { entry: HTMLElement; fresh: boolean }, done: (recall: RecallEvent) => void): void {
  const card = copyOf(root, '[data-term-template]');
  const [show, shown, grades] = [find(card, '[data-act=show]'), find(card, '.shown'), find(card, '.grades')];
  find(card, '.name').textContent = entry.dataset['name'] ?? '';
  find(card, '.asks').textContent = fresh ? reviewWords.newTerm : reviewWords.term;
  shown.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  show.addEventListener('click', () => {
    show.hidden = true;
    shown.hidden = false;
    grades.hidden = false;
    shown.focus();
  });
  grades.addEventListener('click', ({ target }) => {
    const grade = target instanceof HTMLElement ? target.dataset['grade'] : undefined;
    if (grade === 'again' || grade === 'hard' || grade === 'good') done({ ...newStamp(), kind: 'recall', term: entry.dataset['term'] ?? '', grade });
  });
  find(root, '[data-card]').replaceChildren(card);
  find(card, '.name').focus();
}
