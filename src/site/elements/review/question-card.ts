import type { AnswerEvent } from '../../../study/journal/index.ts';
import { gradeOf, type Grade } from '../../../study/review/index.ts';
import type { BankMarkup } from '../bank/index.ts';
import { find } from '../find.ts';
import { satQuestion } from '../sitting/index.ts';
import { newStamp } from '../stamp.ts';

/**
 * Shows a question, in an order of its own today, judges it and gives the reasons.
 *
 * @param done what to do with the answer, once.
 */
export function showQuestion(root: HTMLElement, markup: BankMarkup, done: (answer: AnswerEvent, grade: Grade) => void): void {
  const question = satQuestion(markup, newStamp().id, { hints: true });
  const acts = find(root, '[data-question-acts]');
  const shown = new AbortController();
  const judge = (known: boolean): void => {
    const { response, validity, confidence, points, total } = question.given();
    const missing = known ? question.missing(validity) : '';
    if (missing !== '') { question.tell(missing); question.firstOpen()?.focus(); return; }
    shown.abort();
    acts.hidden = true;
    question.reveal(known ? response : null);
    const answer = { ...newStamp(), kind: 'answer', item: question.item, key: question.keyHash, response: known ? response : null, confidence: known ? confidence : 'unknown', points: known ? points : 0, total } as const;
    done(answer, gradeOf({ right: answer.points === total, confidence: answer.confidence }));
    find(question.element, '.verdict').focus();
  };
  find(root, '[data-card]').replaceChildren(...(question.scenario ? [question.scenario] : []), question.element);
  acts.hidden = false;
  question.form.addEventListener('submit', () => { judge(true); }, { signal: shown.signal });
  find(acts, '[data-act=check]').addEventListener('click', () => { judge(true); }, { signal: shown.signal });
  find(acts, '[data-act=unknown]').addEventListener('click', () => { judge(false); }, { signal: shown.signal });
  // From the top, where the scene stands, not from the form.
  for (const [name, value] of Object.entries({ tabindex: '-1', role: 'group', 'aria-labelledby': 'review-place' })) question.element.setAttribute(name, value);
  question.element.focus();
}
