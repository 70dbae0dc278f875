/** The plan, on its page and in a line on the cover: reckoned from the journal each time it is opened. */
import { planSetting, type JournalEvent } from '../../../study/journal/index.ts';
import type { Bank } from '../../bank-data.ts';
import { planWords } from '../../strings/plan.ts';
import { loadBank } from '../bank/index.ts';
import { stateWords } from '../due/say-state.ts';
import { studied, type Studied } from '../due/studied.ts';
import { askToKeep, wholeJournal } from '../due/whole-journal.ts';
import { find } from '../find.ts';
import type { Part } from '../on-demand.ts';
import { say } from '../slots.ts';
import { newStamp } from '../stamp.ts';
import { showOnCover } from './cover.ts';
import { showDays } from './days.ts';
import { downloadCalendar } from './download.ts';
import { fillForm, readForm } from './form.ts';
import { showDue, showToday } from './today.ts';

const plan: Part = (element, load) => {
  void (element.matches('[data-plan]') ? startPage(element, load) : showCover(element, load));
};
(globalThis.fieldguideParts ??= {})['plan'] = plan;

async function startPage(root: HTMLElement, load: Load): Promise<void> {
  const bank = await loadBank(load).catch(() => undefined);
  if (!bank) { say(root, '[data-state]', planWords.failed); return; }
  const journal = await wholeJournal();
  let current: Studied | undefined;
  const refresh = async (): Promise<void> => {
    const reading = await journal.read();
    const { events } = reading;
    current = studied(bank, events, Date.now());
    say(root, '[data-state]', await stateWords(reading));
    fillForm(root, planSetting(events));
    show(root, current, bank);
  };
  find(root, '[data-plan-form]').addEventListener('submit', (event) => {
    event.preventDefault();
    const read = readForm(root, Date.now());
    if (typeof read === 'string') { say(root, '[data-plan-status]', planWords[read]); return; }
    const setting: JournalEvent = { ...newStamp(), kind: 'plan', ...read };
    void journal.append(setting).then(async (lost) => {
      if (!lost) askToKeep();
      await refresh();
      say(root, '[data-plan-status]', lost ? planWords.lost[lost] : planWords.spread);
      find(root, '#plan-today').focus();
    });
  });
  find(root, '[data-act=calendar]').addEventListener('click', () => { if (current) downloadCalendar(current, { bank, code: root.dataset['code'] ?? '' }, Date.now()); });
  // A page that comes back from the browser’s memory, or was left open overnight, reckons anew.
  addEventListener('pageshow', ({ persisted }) => { if (persisted) void refresh(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) void refresh(); });
  await refresh();
}

function show(root: HTMLElement, current: Studied, bank: Bank): void {
  showToday(root, current, bank);
  showDue(root, current);
  showDays(root, current, bank);
}

async function showCover(element: HTMLElement, load: Load): Promise<void> {
  const bank = await loadBank(load).catch(() => undefined);
  if (!bank) return;
  const { events } = await (await wholeJournal()).read();
  showOnCover(element, studied(bank, events, Date.now()));
}

type Load = (path: string) => Promise<void>;
