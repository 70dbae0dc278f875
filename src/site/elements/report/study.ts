import { sittingsOf, type Sitting } from '../../../study/exam/index.ts';
import { openStore, parseEvent, readRecords, type Closed } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';

/** The sittings that this browser keeps, in the order they began, or why it keeps nothing. */
export async function readStudy(): Promise<{ sittings: readonly Sitting[] } | Closed> {
  const store = await openStore(siteJournal(), indexedDatabase());
  if ('closed' in store) return store;
  return { sittings: sittingsOf(readRecords(await store.records(), parseEvent).events) };
}
