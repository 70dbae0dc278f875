import type { Sitting } from '../../../study/exam/index.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { find } from '../find.ts';
import { confirm } from '../sitting/index.ts';
import { isLastSection } from './review.ts';
import { openItems, tally, type Questions } from './sheet.ts';

/**
 * Asks before a section is left for good, or the exam is finished.
 *
 * @param over ends the question unanswered, when the time runs out meanwhile.
 * @returns whether the reader means it.
 */
export function ask(root: HTMLElement, fold: Sitting, questions: Questions, over: AbortSignal): Promise<boolean> {
  const dialog = find(root, '[data-ask]');
  const last = isLastSection(fold);
  find(dialog, 'h2').textContent = last ? words.askFinish : words.askLeave;
  find(dialog, '[data-ask-text]').textContent = filled(last ? words.finishes : words.leaves, tally(fold, openItems(fold), questions));
  find(dialog, '[data-ask-go]').textContent = last ? words.finish : words.leave;
  return confirm(dialog, over);
}
