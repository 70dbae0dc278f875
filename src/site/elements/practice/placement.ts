import { diagnosticOf } from '../../../study/practice/index.ts';
import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { newSeed, type Desk } from './desk-state.ts';

/** Questions of a short placement: ten chapters, some twenty minutes. */
const SHORT = 20;

/** Offers a placement: a short one, and one that asks about every chapter, where that is longer. */
export function offerPlacement(desk: Desk): void {
  const seed = newSeed();
  const chapters = Object.keys(desk.bank.chapters);
  const offer = (act: string, text: string, ids: readonly string[]): void => {
    const button = find(desk.root, `[data-act=${act}]`);
    button.textContent = filled(text, { count: ids.length });
    button.addEventListener('click', () => void desk.begin({ mode: 'diagnostic', seed, items: ids, limit: null, reveal: 'end', address: '#placement' }));
  };
  const short = diagnosticOf(chapters, desk.pool, { seed, most: SHORT });
  const whole = diagnosticOf(chapters, desk.pool, { seed, most: Infinity });
  offer('place-short', words.askShort, short);
  offer('place-all', words.askAll, whole);
  find(desk.root, '[data-act=place-short]').hidden = short.length === 0;
  find(desk.root, '[data-act=place-all]').hidden = whole.length === short.length;
  find(desk.root, '[data-placing]').textContent = short.length === 0 ? words.tooFew : '';
}
