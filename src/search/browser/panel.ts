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
  let latest = 0;
  let limit = STEP;
  let asking: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    const turn = (latest += 1);
    const asked = askedIn(parts.form);
    panel.dispatchEvent(new Event('search:asked'));
    if (asked.text === '') { clear(parts); return; }
    try {
      const answer = await adapter.query(asked.text, asked, limit);
      const suggestion = answer.total === 0 ? await adapter.suggest(asked.text) : undefined;
      if (turn !== latest) return;
      show(parts, asked, answer, suggestion);
      parts.more.hidden = answer.total <= limit;
    } catch {
      if (turn === latest) { clear(parts); say(parts, panel.dataset['textFailed'] ?? ''); }
    }
  };
  const askSoon = (wait: number): void => {
    limit = STEP;
    clearTimeout(asking);
    asking = setTimeout(() => void ask(), wait);
  };

  parts.form.addEventListener('input', () => { askSoon(ASK_AFTER); });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = panel.dataset['searchPanel'] === 'dialog' ? panel.querySelector<HTMLAnchorElement>('[data-hit]') : null;
    if (first && panel.dataset['shown'] === askedIn(parts.form).text) first.click();
    else askSoon(0);
  });
  parts.more.addEventListener('click', () => { limit += STEP; void ask(); });
  parts.suggestion.addEventListener('click', () => {
    parts.input.value = parts.suggestion.textContent;
    parts.input.focus();
    askSoon(0);
  });
  panel.addEventListener('keydown', (event) => { moveThroughHits(event, parts.input, [...panel.querySelectorAll<HTMLElement>('[data-hit]')]); });
  if (parts.input.value !== '') askSoon(0);
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

function statusText({ dataset }: HTMLElement, { text }: Asked, { groups, total }: Answer): string {
  const matches = groups.reduce((sum, group) => sum + group.matches, 0);
  const wording = total === 0 ? dataset['textNone'] : groups.length === 1 ? (matches === 1 ? dataset['textMatch'] : dataset['textMatches']) : dataset['textMany'];
  return (wording ?? '').replace('{n}', String(matches)).replace('{places}', String(groups.length)).replace('{q}', text);
}

const speaking = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

function say({ status }: PanelParts, text: string): void {
  clearTimeout(speaking.get(status));
  speaking.set(status, setTimeout(() => { status.textContent = text; }, SAY_AFTER));
}

function clear(parts: PanelParts): void {
  delete parts.panel.dataset['shown'];
  parts.hits.replaceChildren();
  parts.more.hidden = true;
  parts.none.hidden = true;
  showCounts(parts.panel, {});
  say(parts, '');
}
