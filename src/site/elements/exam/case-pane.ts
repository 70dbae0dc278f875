import { find } from '../find.ts';
import { make } from '../make.ts';

/**
 * Shows the material of a case beside its questions, a tab a part. It stays as it is from one question of the case to the next,
 * so that the tab on show stays too.
 */
export function showCase(pane: HTMLElement, scenario: HTMLElement | undefined): void {
  const name = scenario?.dataset['case'] ?? '';
  pane.hidden = scenario === undefined;
  if (!scenario || pane.dataset['shown'] === name) return;
  pane.dataset['shown'] = name;
  find(pane, 'summary').textContent = scenario.querySelector('summary')?.textContent ?? '';
  const parts = [...scenario.querySelectorAll('section')].map((section, at) => partOf(section, `case-${String(at)}`));
  const list = make('div', { 'role': 'tablist', 'aria-label': find(pane, 'summary').textContent }, ...parts.map(({ tab }) => tab));
  list.addEventListener('keydown', (event) => { move(event, parts); });
  for (const part of parts) part.tab.addEventListener('click', () => { select(parts, part); });
  for (const old of [...pane.children].slice(1)) old.remove();
  pane.append(list, ...parts.map(({ panel }) => panel));
  if (parts[0]) select(parts, parts[0]);
  if (pane instanceof HTMLDetailsElement) pane.open = !matchMedia('(width < 44rem)').matches;
}

function partOf(section: HTMLElement, id: string): Part {
  const tab = make('button', { 'type': 'button', 'role': 'tab', 'id': `${id}-tab`, 'aria-controls': id }, section.querySelector('.tab')?.textContent ?? '');
  const panel = make('div', { 'role': 'tabpanel', 'id': id, 'aria-labelledby': tab.id, 'tabindex': '0' }, ...section.querySelector('.tab ~ div')?.childNodes ?? []);
  return { tab, panel };
}

/** Arrow keys, Home and End, as the ARIA pattern for tabs has it. */
function move(event: KeyboardEvent, parts: readonly Part[]): void {
  const at = parts.findIndex(({ tab }) => tab === document.activeElement);
  const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1 + parts.length, Home: 0, End: parts.length - 1 };
  const target = targets[event.key];
  const part = target === undefined ? undefined : parts[target % parts.length];
  if (!part) return;
  event.preventDefault();
  select(parts, part);
  part.tab.focus();
}

function select(parts: readonly Part[], chosen: Part): void {
  for (const { tab, panel } of parts) {
    const on = tab === chosen.tab;
    tab.setAttribute('aria-selected', String(on));
    tab.tabIndex = on ? 0 : -1;
    panel.hidden = !on;
  }
}

interface Part { tab: HTMLButtonElement; panel: HTMLElement }
