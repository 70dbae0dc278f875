import { filled } from '../../strings/filled.ts';
import { own } from '../../strings/own.ts';
import { make, makeButton } from '../make.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * While a reader marks up the page: a small button at every paragraph, reached by Tab from the one on show, and a bar that says
 * how it ends.
 *
 * @param write called with the paragraph that was chosen, and what to do when the reader is done with it.
 * @param ended called when the mode ends.
 */
export function startMarkup({ paragraphs, write, ended }: { paragraphs: readonly Paragraph[]; write: (paragraph: Paragraph, back: () => void) => void; ended: () => void }): void {
  const pens = paragraphs.map((paragraph) => ({ paragraph, pen: penFor(paragraph, write) }));
  const end = (): void => {
    removeEventListener('keydown', onKey);
    bar.remove();
    for (const { pen } of pens) pen.remove();
    ended();
  };
  const onKey = (event: KeyboardEvent): void => { if (event.key === 'Escape') end(); };
  const bar = make('div', { 'class': 'own-bar', role: 'status', 'data-own': '' }, make('p', {}, own.writing), makeButton(own.done, 'btn', end));
  for (const { paragraph, pen } of pens) paragraph.element.append(pen);
  document.body.append(bar);
  addEventListener('keydown', onKey);
  (pens.find(({ paragraph }) => paragraph.element.getBoundingClientRect().top > HEAD) ?? pens.at(-1))?.pen.focus({ preventScroll: true });
}

function penFor(paragraph: Paragraph, write: (paragraph: Paragraph, back: () => void) => void): HTMLButtonElement {
  const pen = makeButton('', 'own-pen', () => { write(paragraph, () => { pen.focus(); }); });
  pen.setAttribute('aria-label', filled(own.noteOn, { quote: paragraph.quote }));
  pen.dataset['own'] = '';
  return pen;
}

/** Height of the running head that covers the top of the page, in pixels. */
const HEAD = 60;
