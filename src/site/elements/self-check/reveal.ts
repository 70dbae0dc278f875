import { partsOf, type Part, type QuestionKey, type Response } from '../../../study/questions/index.ts';

/**
 * Marks every part of a form and sets its reasons beside it, in words as well as in shape. The reasons are copies of those in the
 * folded answer.
 *
 * @param response undefined where the reader gave none: then nothing is called wrong but what is.
 * @param say the words, from the page.
 */
export function reveal(check: HTMLElement, key: QuestionKey, response: Response | undefined, say: Say): void {
  for (const part of partsOf(key, response)) {
    const row = check.querySelector<HTMLElement>(`[data-part="${part.id}"]`) ?? check.querySelector(`[value="${part.id}"]`)?.closest<HTMLElement>('.opt');
    if (!row) continue;
    const why = document.createElement('div');
    why.className = 'why';
    why.append(...(row.matches('.opt') ? pickLines(row, part) : slotLines(row, part)).map(({ good, lead, value }) => {
      const line = document.createElement('p');
      const word = document.createElement('b');
      word.className = good ? 'good' : 'bad';
      word.textContent = say[lead] ?? '';
      const reason = check.querySelector([`${part.id}/${value}`, part.id, `/${value}`].map((about) => `[data-why="${about}"]`).join());
      line.append(word, ' ', ...[...(reason?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      return line;
    }));
    row.append(why);
  }
}

/** Takes all marks and reasons away. */
export function conceal(check: HTMLElement): void {
  for (const why of check.querySelectorAll('.why')) why.remove();
  for (const row of check.querySelectorAll<HTMLElement>('[data-mark]')) delete row.dataset['mark'];
}

/** An option is itself right or wrong, and may have been picked. */
function pickLines(row: HTMLElement, { right, given }: Part): Line[] {
  const good = right === 'yes';
  row.dataset['mark'] = good ? 'right' : 'wrong';
  return [{ good, lead: `${row.dataset['mark']}${given === 'yes' ? 'Pick' : ''}`, value: right }];
}

/** Elsewhere it is the reader's choice that is right or wrong; where it is wrong the right one follows. */
function slotLines(row: HTMLElement, { right, given }: Part): Line[] {
  if (given === right) {
    row.dataset['mark'] = 'right';
    return [{ good: true, lead: 'right', value: right }];
  }
  const answer = { good: true, lead: 'answer', value: right };
  if (given === undefined) return [answer];
  row.dataset['mark'] = 'wrong';
  return [{ good: false, lead: 'wrong', value: given }, answer];
}

export type Say = Readonly<Record<string, string>>;
interface Line { good: boolean; lead: string; value: string }
