import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { bankQuestions, loadBank, type BankMarkup } from '../bank/index.ts';
import { find } from '../find.ts';
import { openSittings, satQuestion } from '../sitting/index.ts';
import { Builder } from './builder.ts';
import { underWay, type Desk, type Plan } from './desk-state.ts';
import { showEnd } from './end.ts';
import { showScreen } from './show-screen.ts';
import { offerPlacement } from './placement.ts';
import { knownIn, minutesEach, practicePool } from './pool.ts';
import { Session } from './session.ts';

/**
 * Opens the practice page: goes on with what this tab had on show, or lets the reader put a session together, as the address says
 * and with the offer to go on with one that is under way.
 *
 * @throws Error where the bank cannot be loaded.
 */
export async function openDesk(root: HTMLElement, load: (path: string) => Promise<void>): Promise<void> {
  const [bank, sittings] = await Promise.all([loadBank(load), openSittings()]);
  const pool = practicePool(bank);
  const desk: Desk = {
    root, load, bank, sittings, pool, known: knownIn(pool), minutes: minutesEach(bank),
    begin: (plan) => begin(desk, plan),
    goOn: async (id) => { await sit(desk, id); },
  };
  const builder = new Builder(desk);
  const title = document.title;
  const toBuilder = (): void => {
    keepInTab('');
    document.title = title;
    offerUnderWay(desk);
    builder.open(location.hash);
    showScreen(root, 'build');
  };
  connect(desk, toBuilder);
  const kept = keptInTab();
  if (sittings.all().some(({ sitting }) => sitting.id === kept) && await sit(desk, kept)) return;
  offerUnderWay(desk);
  builder.open(location.hash);
}

function connect(desk: Desk, toBuilder: () => void): void {
  const { root, sittings } = desk;
  offerPlacement(desk);
  find(root, '[data-act=build]').addEventListener('click', () => {
    location.replace('#');
    toBuilder();
  });
  find(root, '[data-act=go-on]').addEventListener('click', () => void desk.goOn(underWay(sittings)?.sitting.id ?? ''));
  find(root, '[data-act=end-it]').addEventListener('click', () => {
    const id = underWay(sittings)?.sitting.id;
    if (id !== undefined) void sittings.step(id, { does: 'end', by: 'reader' });
    if (id !== undefined) void sit(desk, id);
  });
  // An address that someone pastes into the bar of a page that is open; those the page sets itself keep the tab's session.
  addEventListener('hashchange', () => { if (keptInTab() === '') toBuilder(); });
}

function offerUnderWay({ root, sittings }: Desk): void {
  const under = underWay(sittings);
  find(root, '[data-under]').hidden = under === undefined;
  if (!under) return;
  const { sitting: { mode, at, items }, answers } = under;
  const date = new Date(at).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  find(root, '[data-under-text]').textContent = filled(words.under, { name: mode === 'diagnostic' ? words.placement : words.session, date, answered: answers.size, of: items.length });
}

async function begin(desk: Desk, { address, ...plan }: Plan): Promise<void> {
  if (!await brought(desk, plan.items)) return;
  const id = await desk.sittings.begin({ ...plan, blueprint: null, sections: [plan.items.length], missing: {} });
  location.replace(address);
  await sit(desk, id);
}

/**
 * All questions are brought before the first is shown: nothing is loaded during a session.
 *
 * @returns false where they could not be brought, which is said.
 */
async function sit(desk: Desk, id: string): Promise<boolean> {
  const { sittings, root } = desk;
  const fold = sittings.all().find(({ sitting }) => sitting.id === id);
  if (!fold) return false;
  const markup = await brought(desk, fold.sitting.items);
  if (!markup) return false;
  const questions = new Map(markup.map((one) => [one.id, satQuestion(one, fold.sitting.seed, { hints: fold.sitting.mode === 'practice' })]));
  keepInTab(id);
  const conclude = (): void => { showEnd(desk, id, questions); };
  if (fold.ended) { conclude(); return true; }
  showScreen(root, 'sit');
  new Session(desk, { id, questions, conclude }).begin();
  return true;
}

/** The questions of a session; where they do not come that is said. */
async function brought({ bank, load, root }: Desk, items: readonly string[]): Promise<BankMarkup[] | undefined> {
  const markup = await bankQuestions(bank, items, load).catch(() => undefined);
  find(root, '[data-trouble]').textContent = markup ? '' : words.failed;
  return markup;
}

/** The entry of the tab's history remembers its session, so that a reload goes on with it; the address stays the one to share. */
function keepInTab(sitting: string): void {
  history.replaceState({ sitting }, '');
}

function keptInTab(): string {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'sitting' in state && typeof state.sitting === 'string' ? state.sitting : '';
}
