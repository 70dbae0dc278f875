import type { Sitting } from '../../../study/exam/index.ts';
import type { Bank } from '../../bank-data.ts';
import { exam as words } from '../../strings/exam.ts';
import { filled } from '../../strings/filled.ts';
import { bankQuestions, loadBank } from '../bank/index.ts';
import { find } from '../find.ts';
import { dayText, leftText, openSittings, satQuestion, type Sittings } from '../sitting/index.ts';
import { siteRoot } from '../site-journal.ts';
import { showOne } from './show-one.ts';
import { SittingView } from './sitting-view.ts';
import { prepareStart } from './start.ts';

/**
 * Opens the page of the practice exam: a sitting under way is offered, or gone on with where the address names it (so that a
 * reload goes on at once); else one may begin.
 *
 * @throws Error where the bank cannot be loaded.
 */
export async function openDesk(root: HTMLElement, load: Load): Promise<void> {
  const [bank, sittings] = await Promise.all([loadBank(load), openSittings()]);
  const desk: Desk = { root, load, bank, sittings };
  prepareStart(root, bank, async (plan) => {
    await bankQuestions(bank, plan.items, load); // none begins whose questions do not come
    const id = await sittings.begin(plan);
    await sit(desk, id);
  });
  find(root, '[data-act=again]').addEventListener('click', () => { showScreen(desk, 'start'); });
  const under = sittings.all().findLast(({ sitting, ended }) => sitting.mode === 'exam' && !ended);
  if (!under) return;
  if (location.hash === `#${under.sitting.id}`) await sit(desk, under.sitting.id);
  else offer(desk, under);
}

/** The screen that says where a sitting stands, before its clock goes on. */
function offer(desk: Desk, { sitting, answers, spent }: Sitting): void {
  const screen = showOne(desk.root, 'screen', 'resume');
  const left = sitting.limit === null ? words.noLimit : filled(words.leftTime, { time: leftText(sitting.limit - spent) });
  find(screen, '[data-under]').textContent = filled(words.under, { code: codeOf(desk, sitting.blueprint), date: dayText(sitting.at, document.documentElement.lang), answered: answers.size, of: sitting.items.length, left });
  const onClick = (act: string, then: () => void): void => { find(screen, `[data-act=${act}]`).addEventListener('click', then); };
  const endBy = (by: 'reader' | 'dropped') => (): void => {
    void desk.sittings.step(sitting.id, { does: 'end', by });
    conclude(desk, sitting.id);
  };
  onClick('go-on', () => {
    sit(desk, sitting.id).catch(() => { find(screen, '[data-trouble]').textContent = words.failed; });
  });
  onClick('end', endBy('reader'));
  onClick('drop', endBy('dropped'));
}

/** All questions are brought before the first is shown: nothing is loaded during a sitting. */
async function sit(desk: Desk, id: string): Promise<void> {
  const { root, sittings, bank, load } = desk;
  const sitting = sittings.all().find((one) => one.sitting.id === id)?.sitting;
  if (!sitting) return;
  const questions = new Map((await bankQuestions(bank, sitting.items, load)).map((markup) => [markup.id, satQuestion(markup, sitting.seed)]));
  const name = filled(words.titleOf, { code: codeOf(desk, sitting.blueprint) });
  location.replace(`#${id}`);
  showScreen(desk, 'sitting');
  new SittingView(root, { sittings, questions, name, id, conclude: () => { conclude(desk, id); } }).begin();
}

function conclude(desk: Desk, id: string): void {
  const sitting = desk.sittings.all().find((one) => one.sitting.id === id);
  if (!sitting) return;
  find(desk.root, '[data-by]').textContent = words.by[sitting.ended?.by ?? 'reader'];
  find(desk.root, '[data-kept]').textContent = filled(words.kept, { done: sitting.answers.size, of: sitting.sitting.items.length });
  find(desk.root, '[data-report]').setAttribute('href', new URL(`report.html#${id}`, siteRoot()).href);
  showScreen(desk, 'ended');
}

function showScreen({ root }: Desk, name: 'start' | 'sitting' | 'ended'): void {
  document.documentElement.classList.toggle('sits', name === 'sitting');
  const screen = showOne(root, 'screen', name);
  if (name !== 'sitting') find(screen, 'h1').focus();
}

function codeOf({ bank }: Desk, blueprint: string | null): string {
  return bank.blueprints[blueprint ?? '']?.code ?? '';
}

type Load = (path: string) => Promise<void>;
interface Desk { root: HTMLElement; load: Load; bank: Bank; sittings: Sittings }
