import { isSureAndWrong, lostFirstSure, type Mark } from '../../../study/report/index.ts';
import { reportWords } from '../../strings/report.ts';
import { bankQuestions, type BankMarkup } from '../bank/index.ts';
import { make, makeButton } from '../make.ts';
import { satQuestion } from '../sitting/index.ts';
import { practiceAddress } from './practise.ts';
import type { Report } from './report.ts';
import { shortTime } from './says.ts';
import { put, show } from './slots.ts';

/**
 * Every answer with its question, key and reasons, by what became of it: what was lost comes first, and of that what was sure.
 *
 * @param load adds a script of the site to the page; without the questions the rows still say what counts.
 * @param wanted whether the report is still the one asked for, once the questions are there.
 */
export async function showAnswers(report: Report, load: (path: string) => Promise<void>, wanted: () => boolean): Promise<void> {
  const { marks, bank, sitting } = report;
  const markup = await bankQuestions(bank.whole, marks.map(({ item }) => item), load).catch(() => undefined);
  if (!wanted()) return;
  if (!markup) put('state', reportWords.noQuestions);
  const byItem = new Map(markup?.map((one) => [one.id, one]));
  const rows = new Map(marks.map((mark) => [mark.item, row(mark, byItem.get(mark.item), report)]));
  const lists = listsOf(marks);
  const buttons = FILTERS.map((name) => makeButton(`${reportWords.filters[name]} ${lists[name].length}`, 'filter', () => { choose(name); }));
  put('filters', ...buttons);
  const again = document.querySelector<HTMLAnchorElement>('[data-slot=again]');
  if (again) again.href = practiceAddress((lists.lost.length > 0 ? lists.lost : sitting.sitting.items.map((item) => ({ item }))).map(({ item }) => item));
  choose(lists.lost.length > 0 ? 'lost' : 'all');
  show('answers');

  function choose(name: Filter): void {
    buttons.forEach((button, at) => { button.setAttribute('aria-pressed', String(FILTERS[at] === name)); });
    put('none', lists[name].length === 0 ? reportWords.noneHere[name] : '');
    put('answers', ...lists[name].flatMap(({ item }) => rows.get(item) ?? []));
  }
}

function listsOf(marks: readonly Mark[]): Record<Filter, readonly Mark[]> {
  const lost = lostFirstSure(marks);
  return { lost, sure: lost.filter(isSureAndWrong), flagged: marks.filter(({ flagged }) => flagged), all: marks };
}

function row(mark: Mark, markup: BankMarkup | undefined, { bank, sitting }: Report): HTMLElement {
  const { place, standing, objective, domain, spent, confidence, points, total } = mark;
  const question = markup && satQuestion(markup, sitting.sitting.seed);
  const asks = question?.element.querySelector('.ask > legend')?.textContent ?? reportWords.noText;
  if (question?.scenario) question.element.prepend(question.scenario);
  if (question && standing !== 'left') {
    question.fill(mark.response, mark.confidence);
    question.reveal(standing === 'aside' ? null : mark.response);
  }
  const worth = total > 1 ? `${reportWords.standing[standing]}, ${points} of ${total}` : reportWords.standing[standing];
  const facts = [worth, reportWords.confidence[confidence], spent > 0 ? shortTime(spent) : '', bank.objectives[objective ?? '']?.code ?? ''].filter((fact) => fact !== '');
  return make('details', { 'class': 'ans', 'data-d': String(bank.domains[domain ?? '']?.hue ?? 0), 'data-standing': standing },
    make('summary', {}, make('b', {}, String(place)), ' ', make('span', { 'class': 'asks' }, asks), ' ', make('small', {}, facts.join(' · '))),
    ...(question ? [question.element] : []));
}

const FILTERS = ['lost', 'sure', 'flagged', 'all'] as const;
type Filter = typeof FILTERS[number];
