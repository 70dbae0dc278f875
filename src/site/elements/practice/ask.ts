import { filled } from '../../strings/filled.ts';
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import { confirm } from '../sitting/index.ts';

/**
 * Asks before a session is finished with questions open.
 *
 * @param over the session ended meanwhile. @returns whether the reader means it.
 */
export function askToFinish(screen: HTMLElement, open: number, over: AbortSignal): Promise<boolean> {
  const dialog = find(screen, '[data-ask]');
  find(dialog, '[data-open-left]').textContent = open === 1 ? words.openLeftOne : filled(words.openLeft, { count: open });
  return confirm(dialog, over);
}
