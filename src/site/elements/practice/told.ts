import type { Trouble } from '../../../study/practice/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { make } from '../make.ts';

/** How much of a value from an address is shown, and of how many. */
const LONGEST_VALUE = 40;
const MOST = 5;

/** Says what in an address could not be used; whatever stands there is text. */
export function sayTold(list: HTMLElement, told: readonly Trouble[]): void {
  const lines = told.slice(0, MOST).map(({ name, value }) => filled(words.told, { name: cut(name), value: cut(value) }));
  list.replaceChildren(...[...lines, ...(told.length > 0 ? [words.toldSome] : [])].map((line) => make('li', {}, line)));
  list.hidden = told.length === 0;
}

function cut(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : text;
}
