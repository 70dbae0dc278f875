import { filled } from '../../strings/filled.ts';
import { make, makeButton } from '../make.ts';
import { build } from './words.ts';

/**
 * Turns the lists of an order question into two: what there is, and what the reader has put in order, with buttons to add, to
 * move and to take out. The native lists stay behind it and hold the answer; every move is a `change` of theirs.
 *
 * @param places how many steps the answer has.
 * @param tell says a move aloud.
 * @returns redraws both lists from the native ones, and puts them away for good.
 */
export function buildList(form: HTMLFormElement, places: number, tell: (text: string) => void): BuildList {
  const rows = [...form.querySelectorAll<HTMLElement>('.row[data-part]')];
  const steps = rows.flatMap((row): Step[] => {
    const select = row.querySelector('select');
    const label = row.querySelector('label');
    return select && label ? [{ select, text: label.textContent.trim(), entry: make('li', {}, make('span', {}, ...[...label.childNodes].map((node) => node.cloneNode(true)))) }] : [];
  });
  const lists = { from: make('ul', { 'aria-label': build.from }), to: make('ol', { 'aria-label': build.to }) };
  const order = (): Step[] => steps.filter(({ select }) => select.value !== '').sort((a, b) => Number(a.select.value) - Number(b.select.value));
  const redraw = (): void => {
    const placed = order();
    lists.from.replaceChildren(...steps.filter((step) => !placed.includes(step)).map(({ entry }) => entry));
    const empty = Array.from({ length: Math.max(0, places - placed.length) }, (_, at) => make('li', { class: 'empty' }, filled(build.place, { n: placed.length + at + 1 })));
    lists.to.replaceChildren(...placed.map(({ entry }) => entry), ...empty);
  };
  const put = (ordered: readonly Step[], moved: Step, focus: string): void => {
    for (const step of steps) step.select.value = ordered.includes(step) ? String(ordered.indexOf(step) + 1) : '';
    redraw();
    form.dispatchEvent(new Event('change', { bubbles: true }));
    tell(filled(ordered.includes(moved) ? build.now : build.out, { step: moved.text, n: ordered.indexOf(moved) + 1, of: places }));
    moved.entry.querySelector<HTMLElement>(`.${focus}`)?.focus();
  };
  for (const step of steps) step.entry.append(...buttonsOf(step, { order, put, places, tell }));
  const whole = make('div', { class: 'build' },
    make('div', {}, make('p', { class: 'build-name' }, build.from), lists.from), make('div', {}, make('p', { class: 'build-name' }, build.to), lists.to));
  rows[0]?.before(whole);
  for (const row of rows) row.hidden = true;
  redraw();
  return {
    redraw,
    remove: () => {
      whole.remove();
      for (const row of rows) row.hidden = false;
    },
  };
}

function buttonsOf(step: Step, { order, put, places, tell }: Moves): HTMLElement[] {
  const move = (by: number, focus: string): void => {
    const ordered = order();
    const at = ordered.indexOf(step);
    const to = Math.min(Math.max(at + by, 0), ordered.length - 1);
    put(ordered.toSpliced(at, 1).toSpliced(to, 0, step), step, focus);
  };
  const add = makeButton(build.add, 'btn line add', () => {
    const ordered = order();
    if (ordered.length >= places) { tell(filled(build.full, { n: places })); return; }
    put([...ordered, step], step, 'up');
  });
  const buttons = [
    makeButton('↑', 'up', () => { move(-1, 'up'); }), makeButton('↓', 'down', () => { move(1, 'down'); }),
    makeButton('×', 'out', () => { put(order().filter((other) => other !== step), step, 'add'); }),
  ];
  [build.up, build.down, build.takeOut].forEach((name, at) => { buttons[at]?.setAttribute('aria-label', filled(name, { step: step.text })); });
  add.setAttribute('aria-label', filled(build.addStep, { step: step.text }));
  return [add, make('span', { class: 'moves' }, ...buttons)];
}

export interface BuildList { redraw: () => void; remove: () => void }
interface Step { select: HTMLSelectElement; text: string; entry: HTMLLIElement }
interface Moves {
  order: () => Step[];
  put: (ordered: readonly Step[], moved: Step, focus: string) => void;
  places: number;
  tell: (text: string) => void;
}
