import type { JournalEvent, Reading } from '../../../study/journal/index.ts';
import { plural, planWords } from '../../strings/plan.ts';
import { closedBy } from './whole-journal.ts';

/** What a reader must know of the journal before they trust what is reckoned from it; empty where all is well. */
export async function stateWords({ unreadable }: Reading<JournalEvent>): Promise<string> {
  const closed = await closedBy();
  if (closed) return planWords.closed[closed];
  return unreadable === 0 ? '' : plural(planWords.unreadable, unreadable);
}
