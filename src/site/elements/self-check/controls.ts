import { words } from '../../components/question/words.ts';
import { make } from '../make.ts';

/**
 * Gives a question's form what a reader needs to answer it: how sure they are, the buttons, and the line where the verdict is said.
 * They need scripts, so scripts make them.
 *
 * @param markup the element that `Question.astro` wrote.
 * @param item its id.
 */
export function addControls(markup: HTMLElement, item: string): void {
  const id = `${item}-verdict`;
  const levels = (['guess', 'fair', 'sure'] as const).map((value) => make('label', {}, make('input', { type: 'radio', name: 'confidence', value }), words.confidence[value]));
  const again = markup.querySelector<HTMLAnchorElement>('.answer p a')?.cloneNode(true);
  const scene = markup.querySelector('.scene');
  if (scene) scene.id = `${item}-scene`;
  markup.querySelector('.ask')?.setAttribute('aria-describedby', scene ? `${scene.id} ${id}` : id);
  markup.querySelector('form')?.append(
    make('p', { class: 'verdict', id, role: 'status', tabindex: '-1' }),
    make('div', { class: 'before' },
      make('fieldset', { class: 'quiet' }, make('legend', {}, words.sure), ...levels),
      make('button', { class: 'btn' }, words.check), ' ',
      make('button', { class: 'btn line', type: 'button', 'data-act': 'unknown' }, words.unknown)),
    make('div', { class: 'after', hidden: '' }, ...(again ? [again, ' '] : []), make('button', { class: 'btn line', type: 'button', 'data-act': 'retry' }, words.retry)),
  );
}
