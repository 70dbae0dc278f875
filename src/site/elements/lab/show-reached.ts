import { checkpointsReached, type JournalEvent } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';

/** Sets the boxes of a lab, and says of every lab the page counts (`components/Reached.astro`) how many of its checkpoints are reached. */
export function showReached(article: HTMLElement, events: readonly JournalEvent[]): void {
  const here = checkpointsReached(events, article.dataset['lab'] ?? '');
  for (const box of article.querySelectorAll<HTMLInputElement>('[data-checkpoint]')) box.checked = here.has(box.dataset['checkpoint'] ?? '');
  for (const count of article.querySelectorAll<HTMLElement>('[data-reached]')) {
    const { reached: lab = '', checkpoints = '', say = '' } = count.dataset;
    const words = said({ say, lab, checkpoints: checkpoints.split(' ') }, events);
    // Read out by screen readers when it changes, and not when it does not.
    if (count.textContent !== words) count.textContent = words;
  }
}

/** "3 of 5 checkpoints reached": ticks of checkpoints that the lab no longer has count for nothing. */
export function said({ say, lab, checkpoints }: { say: string; lab: string; checkpoints: readonly string[] }, events: readonly JournalEvent[]): string {
  const ticked = checkpointsReached(events, lab);
  return filled(say, { reached: checkpoints.filter((id) => ticked.has(id)).length, all: checkpoints.length });
}
