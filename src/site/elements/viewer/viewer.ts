import { loadFragment } from '../fragment.ts';
import { FACTOR, obeyKey } from './gestures.ts';
import { copyWithOwnIds } from './own-ids.ts';
import { Stage } from './stage.ts';

/**
 * Makes the viewer of a page: a dialog over the whole window that shows a plate, its title, key and description.
 *
 * @returns a function that opens it for a plate (`figure.plate`).
 * @throws Error where the dialog cannot be loaded or lacks a part.
 */
export async function makeViewer(load: (path: string) => Promise<void>): Promise<(plate: Element) => void> {
  const dialog = await loadFragment('viewer', load);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The fragment `viewer` holds no dialog.');
  await styled(dialog);
  const size = part(dialog, 'output');
  const stage = new Stage(part(dialog, '.viewer-stage'), (percent) => { size.textContent = `${percent}%`; });
  const drawings: SVGSVGElement[] = [];
  const choose = (index: number): void => {
    const drawing = drawings[index];
    if (drawing) stage.show(copyWithOwnIds(drawing, 'viewer-'));
    for (const button of dialog.querySelectorAll('[data-drawing]')) button.setAttribute('aria-pressed', String(button.getAttribute('data-drawing') === String(index)));
  };
  obey(dialog, stage, choose);
  return (plate) => {
    drawings.splice(0, 2, ...plate.querySelectorAll<SVGSVGElement>('.drawing > svg'));
    part(dialog, '.viewer-which').hidden = drawings.length < 2;
    tell(dialog, plate);
    dialog.showModal();
    choose(Math.max(drawings.findIndex((drawing) => drawing.getBoundingClientRect().width > 0), 0));
  };
}

function obey(dialog: HTMLDialogElement, stage: Stage, choose: (index: number) => void): void {
  dialog.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { drawing, zoom, close } = button.dataset;
    if (close !== undefined) dialog.close();
    if (drawing !== undefined) choose(Number(drawing));
    if (zoom === 'whole') stage.whole();
    else if (zoom !== undefined) stage.zoom(zoom === 'in' ? FACTOR : 1 / FACTOR);
  });
  dialog.addEventListener('keydown', (event) => {
    const { target, ctrlKey, metaKey, altKey } = event;
    // The words scroll by the same keys.
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('.viewer-words') && event.key.startsWith('Arrow'))) return;
    if (obeyKey(event, stage)) event.preventDefault();
  });
}

/** Puts the words of a plate into the dialog; explanations of terms stay behind, and so do ids. */
function tell(dialog: HTMLElement, plate: Element): void {
  const head = [...plate.querySelectorAll('.plate-head > span')].map((span) => span.textContent.trim());
  part(dialog, 'h2').textContent = head.join('. ');
  part(dialog, '[data-description]').textContent = plate.querySelector('.drawing desc')?.textContent ?? '';
  const key = [...plate.querySelectorAll('figcaption')].map((caption) => caption.cloneNode(true)).filter((node) => node instanceof Element);
  for (const caption of key) {
    for (const element of caption.querySelectorAll('[role=tooltip], button')) element.remove();
    for (const element of caption.querySelectorAll('[id], [aria-describedby]')) for (const name of ['id', 'aria-describedby']) element.removeAttribute(name);
  }
  part(dialog, '[data-key]').replaceChildren(...key.flatMap((caption) => [...caption.childNodes]));
  const words = part(dialog, 'details');
  if (words instanceof HTMLDetailsElement) words.open = innerWidth >= WIDE;
}

/** Adds the dialog to the page, and waits for its style sheet: it must not be seen bare. */
function styled(dialog: HTMLDialogElement): Promise<void> {
  return new Promise((resolve) => {
    const sheet = part(dialog, 'link');
    for (const end of ['load', 'error'] as const) sheet.addEventListener(end, () => { resolve(); });
    document.body.append(dialog);
  });
}

function part(dialog: HTMLElement, selector: string): HTMLElement {
  const found = dialog.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The viewer has no \`${selector}\`.`);
  return found;
}

/** Pixels from which the words stand beside the drawing; narrower, they are folded below it. */
const WIDE = 1024;
