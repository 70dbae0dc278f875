import { own } from '../../strings/own.ts';
import { make } from '../make.ts';

/** The button at a chapter's end that marks it as read, made where it is missing; undefined on other pages. */
export function endButton(): HTMLElement | undefined {
  const standing = document.querySelector<HTMLElement>('[data-own-read]');
  const turn = document.querySelector('nav.turn');
  if (standing || !turn || !document.querySelector('[data-part=own]')) return standing ?? undefined;
  const button = make('button', { 'class': 'btn line', type: 'button', 'data-part': 'own', 'data-own-read': '' }, own.markRead);
  turn.before(make('p', { 'data-own': '' }, button));
  return button;
}
