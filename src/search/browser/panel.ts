import type { Answer, SearchAdapter } from './adapter.ts';
import { askedIn, type Asked } from './address.ts';
import { moveThroughHits } from './keys.ts';
import { partsOf, type PanelParts } from './parts.ts';
import { showCounts, showGroups } from './render.ts';

/** Pages and records shown at first, and added by "Show more". */
const STEP = 20;
/** Milliseconds after the last key: results follow typing, the spoken count waits until it rests. */
const ASK_AFTER = 120;
const SAY_AFTER = 600;

/**
 * Wires a server-rendered search panel, in the dialog or on the page: asks while the reader types, shows groups, and says
 * how many there are. Words typed before this script came are asked for at once.
 */
export function connectPanel(panel: HTMLElement, adapter: SearchAdapter): void {
  const parts = partsOf(panel);
  const { form, input, more, suggestion } = parts;
  const ask = asker(parts, adapter);
  let asking: ReturnType<typeof setTimeout> | undefined;
  const askIn = (wait: number): void => {
    clearTimeout(asking);
    asking = setTimeout(() => void ask(STEP), wait);
  };
  form.addEventListener('input', () => { askIn(ASK_AFTER); });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = panel.dataset['searchPanel'] === 'dialog' ? panel.querySelector<HTMLAnchorElement>('[data-hit]') : null;
    if (first && panel.dataset['shown'] === askedIn(form).text) first.click();
    else askIn(0);
  });
  more.addEventListener('click', () => void ask(Number(panel.dataset['limit']) + STEP));
  suggestion.addEventListener('click', () => {
    input.value = suggestion.textContent;
    input.focus();
    askIn(0);
  });
  panel.addEventListener('keydown', (event) => { moveThroughHits(event, input, [...panel.querySelectorAll<HTMLElement>('[data-hit]')]); });
  if (input.value !== '') askIn(0);
}

/** Asks for what the form says and shows the answer, unless a later question has overtaken it. */
function asker(parts: PanelParts, adapter: SearchAdapter): (limit: number) => Promise<void> {
  const { panel, form, more } = parts;
  let latest = 0;
  return async (limit) => {
    const turn = (latest += 1);
    const asked = askedIn(form);
    panel.dispatchEvent(new Event('search:asked'));
    if (asked.text === '') { clear(parts, ''); return; }
    if (panel.dataset['shown'] === undefined) say(parts, panel.dataset['textWaiting'] ?? '');
    try {
      const answer = await adapter.query(asked.text, asked, limit);
      const meant = answer.total === 0 ? await adapter.suggest(asked.text) : undefined;
      if (turn !== latest) return;
      show(parts, asked, answer, meant);
      more.hidden = answer.total <= limit;
      panel.dataset['limit'] = String(limit);
    } catch {
      if (turn === latest) clear(parts, panel.dataset['textFailed'] ?? '');
    }
  };
}

function show(parts: PanelParts, asked: Asked, answer: Answer, suggestion: string | undefined): void {
  const { panel } = parts;
  panel.dataset['shown'] = asked.text;
  showGroups(parts, answer.groups);
  showCounts(panel, answer.counts);
  parts.none.hidden = answer.total > 0;
  parts.suggestion.textContent = suggestion ?? '';
  parts.meant.hidden = suggestion === undefined;
  parts.fewer.hidden = !/\s/.test(asked.text);
  say(parts, statusText(panel, asked, answer));
}

function statusText({ dataset }: HTMLElement, { text }: Asked, { groups, total, loose }: Answer): string {
  const matches = groups.reduce((sum, group) => sum + group.matches, 0);
  const wording = total === 0 ? dataset['textNone'] : loose ? dataset['textSome'] : groups.length === 1 ? (matches === 1 ? dataset['textMatch'] : dataset['textMatches']) : dataset['textMany'];
  return (wording ?? '').replace('{n}', String(matches)).replace('{places}', String(groups.length)).replace('{q}', () => text);
}

const speaking = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

function say({ status }: PanelParts, text: string): void {
  clearTimeout(speaking.get(status));
  speaking.set(status, setTimeout(() => { status.textContent = text; }, SAY_AFTER));
}

function clear(parts: PanelParts, text: string): void {
  delete parts.panel.dataset['shown'];
  parts.hits.replaceChildren();
  parts.more.hidden = true;
  parts.none.hidden = true;
  showCounts(parts.panel, {});
  say(parts, text);
}
