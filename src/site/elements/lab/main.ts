/** Checkpoints of labs, loaded on a lab and on the list of labs: what the reader ticks is kept, and how much is reached is shown. */
import { labWords } from '../../strings/lab.ts';
import { wholeJournal } from '../due/whole-journal.ts';
import type { Part } from '../on-demand.ts';
import { newStamp } from '../stamp.ts';
import { showReached } from './show-reached.ts';
import type { CheckpointEvent, Journal, JournalEvent } from '../../../study/journal/index.ts';

const lab: Part = (article) => { void start(article); };
(globalThis.fieldguideParts ??= {})['lab'] = lab;

async function start(article: HTMLElement): Promise<void> {
  const boxes = [...article.querySelectorAll<HTMLInputElement>('[data-checkpoint]')];
  const turn = inTurn(article, await wholeJournal());
  const tick = (box: HTMLInputElement): void => {
    turn({ ...newStamp(), kind: 'checkpoint', lab: article.dataset['lab'] ?? '', checkpoint: box.dataset['checkpoint'] ?? '', on: box.checked });
  };
  // A reader may have been quicker than this script.
  for (const box of boxes.filter(({ checked }) => checked)) tick(box);
  for (const box of boxes) box.addEventListener('change', () => { tick(box); });
  // Other tabs tick too, and a page comes back from the browser's memory as it was left.
  addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') turn(); });
  addEventListener('pageshow', ({ persisted }) => { if (persisted) turn(); });
  turn();
}

/** Keeps events one after the other, and shows what stands once none waits: a box must not jump back while its event is written. */
function inTurn(article: HTMLElement, journal: Journal<JournalEvent>): (event?: CheckpointEvent) => void {
  let waiting = 0;
  let last = Promise.resolve();
  return (event) => {
    waiting += 1;
    last = last.then(async () => {
      const lost = event && await journal.append(event);
      if (lost) sayLost(article, labWords.lost[lost]);
      const { events } = await journal.read();
      waiting -= 1;
      if (waiting === 0) showReached(article, events);
    });
  };
}

function sayLost(article: HTMLElement, words: string): void {
  const said = article.querySelector<HTMLElement>('[data-lost]');
  if (!said) return;
  said.textContent = words;
  said.hidden = false;
}
