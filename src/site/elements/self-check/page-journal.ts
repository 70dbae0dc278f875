import { latestByItem, openJournal, parseItemEvent, type ItemEvent, type Journal, type Lost } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';

/** The last event of an item in this site's journal. The journal is opened, and read, once for all elements of a page. */
export async function latestEvent(item: string): Promise<ItemEvent | undefined> {
  latest ??= journal().then((opened) => opened.read()).then(({ events }) => latestByItem(events));
  return (await latest).get(item);
}

/** Adds an event. @returns why it will be lost when the page is left, where it will. */
export async function record(event: ItemEvent): Promise<Lost | undefined> {
  latest = undefined;
  return (await journal()).append(event);
}

let opened: Promise<Journal<ItemEvent>> | undefined;
let latest: Promise<Map<string, ItemEvent>> | undefined;

function journal(): Promise<Journal<ItemEvent>> {
  return (opened ??= openJournal(siteJournal(), indexedDatabase(), parseItemEvent));
}
