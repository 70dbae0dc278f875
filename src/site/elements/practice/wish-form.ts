import type { QuestionType } from '../../../schema/index.ts';
import { FILTERS, FURTHEST, LONGEST, ORDERS, PACES, PLAIN_WISH, type Known, type Wish } from '../../../study/practice/index.ts';

/** Reads the wish that the form says. A number out of its bounds is taken to the nearest bound, and no number as the usual one. */
export function readWish(form: HTMLFormElement, known: Known): Wish {
  const data = new FormData(form);
  const all = (name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');
  const types: QuestionType[] = [...known.types].filter((type) => all('type').includes(type));
  return {
    domains: all('domain'), objectives: all('objective'), chapters: all('chapter'), types,
    length: number(data.get('n'), PLAIN_WISH.length, 1, LONGEST, 1),
    only: FILTERS.find((value) => value === data.get('only')) ?? PLAIN_WISH.only,
    last: number(data.get('last'), PLAIN_WISH.last, 1, FURTHEST, 1),
    order: ORDERS.find((value) => value === data.get('order')) ?? PLAIN_WISH.order,
    reveal: data.get('reveal') === 'end' ? 'end' : 'each',
    pace: data.has('timed') ? number(data.get('pace'), 1, PACES.least, PACES.most, 100) : null,
  };
}

/** Puts a wish into the form. */
export function fillWish(form: HTMLFormElement, wish: Wish): void {
  const lists: Readonly<Record<string, readonly string[]>> = { domain: wish.domains, objective: wish.objectives, chapter: wish.chapters, type: wish.types };
  const radios: Readonly<Record<string, string>> = { only: wish.only, order: wish.order, reveal: wish.reveal };
  const values: Readonly<Record<string, string>> = { n: String(wish.length), last: String(wish.last), pace: String(wish.pace ?? 1) };
  for (const control of form.querySelectorAll<HTMLInputElement>('input[name]')) {
    const { name, value, type } = control;
    if (name === 'timed') control.checked = wish.pace !== null;
    else if (type === 'checkbox') control.checked = lists[name]?.includes(value) ?? false;
    else if (type === 'radio') control.checked = radios[name] === value;
    else control.value = values[name] ?? value;
  }
  for (const facet of form.querySelectorAll<HTMLDetailsElement>('details')) facet.open ||= facet.querySelector(':checked') !== null;
}

function number(value: FormDataEntryValue | null, usual: number, least: number, most: number, parts: number): number {
  const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : usual;
  return Number.isFinite(given) ? Math.round(Math.min(most, Math.max(least, given)) * parts) / parts : usual;
}
