import { backupDue, openJournal, openStore, parseEvent, type Journal, type JournalEvent } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';

/** The reader’s journal, with every kind of event. */
export function wholeJournal(): Promise<Journal<JournalEvent>> {
  return openJournal(siteJournal(), indexedDatabase(), parseEvent);
}

/** Why nothing is stored, where nothing is: blocked, or in the hands of a later version of the site. */
export async function closedBy(): Promise<'blocked' | 'newer' | undefined> {
  const store = await openStore(siteJournal(), indexedDatabase());
  return 'closed' in store ? store.closed : undefined;
}

/** Asks the browser, once, to keep what is stored when space runs short; some browsers ask the reader in turn. */
export function askToKeep(): void {
  const storage: Partial<StorageManager> = 'storage' in navigator ? navigator.storage : {}; // missing on plain http beyond localhost
  if (!storage.persist || readChoice(ASKED) !== undefined) return;
  keepChoice(ASKED, '1');
  navigator.storage.persist().catch(() => undefined); // a comfort: nothing hangs on it
}

/** Whether enough has come since the last backup to speak of one. */
export function backupIsDue(events: readonly JournalEvent[]): boolean {
  const saved = Number.parseInt(readChoice(`backup:${siteJournal()}`) ?? '', 10);
  return backupDue({ times: events.map(({ at }) => at), saved: Number.isNaN(saved) ? undefined : saved, now: Date.now() });
}

const ASKED = 'asked-to-keep';
