import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';

/**
 * Asks before a session is finished with questions open.
 *
 * @param over the session ended meanwhile. @returns whether the reader means it.
 */
export function askToFinish(screen: HTMLElement, open: number, over: AbortSignal): Promise<boolean> {
  const dialog = find(screen, '[data-ask]');
  if (!(dialog instanceof HTMLDialogElement)) return Promise.resolve(true);
  find(dialog, '[data-open-left]').textContent = open === 1 ? words.openLeftOne : filled(words.openLeft, { count: open });
  dialog.returnValue = '';
  over.addEventListener('abort', () => { dialog.close(); });
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => { resolve(dialog.returnValue === 'go'); }, { once: true });
  });
}
