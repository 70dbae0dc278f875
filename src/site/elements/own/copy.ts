import { inOrder, isNewPlace, lastPlace, openJournal, parseEvent, type Journal, type JournalEvent, type Lost } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';
import { newStamp } from '../stamp.ts';
import { keepWaiting, pathOf, readWaiting, WRITTEN } from './waiting.ts';

/** Opens the reader's copy of this book: what is written in it, read once, and kept up as the reader writes. */
export async function openCopy(): Promise<Copy> {
  const journal = await openJournal(siteJournal(), indexedDatabase(), parseEvent);
  const { events } = await journal.read();
  const copy = new Copy(journal, events);
  await copy.takePlace();
  return copy;
}

export class Copy {
  /** Set once something was written that is lost when the page is left. */
  lost: Lost | undefined;
  #events: JournalEvent[];
  readonly #journal: Journal<JournalEvent>;

  constructor(journal: Journal<JournalEvent>, events: readonly JournalEvent[]) {
    this.#journal = journal;
    this.#events = [...events];
  }

  get events(): readonly JournalEvent[] {
    return this.#events;
  }

  /** Adds an event, and makes this site load the reader's copy on every page from now on. */
  async write(event: JournalEvent): Promise<void> {
    this.#events = [...this.#events, event].sort(inOrder);
    const lost = await this.#journal.append(event);
    this.lost ??= lost;
    if (!lost && readWaiting() === undefined) keepWaiting(WRITTEN);
  }

  /** Takes the place that waits since a page was left (`place.ts`) into the journal. */
  async takePlace(): Promise<void> {
    const waiting = readWaiting();
    if (waiting === undefined || waiting === WRITTEN) return;
    keepWaiting(WRITTEN);
    const place = placeIn(waiting);
    if (place?.kind === 'place' && isNewPlace(lastPlace(this.#events), place)) await this.write(place);
  }
}

/** An event of what `place.ts` has kept: time, address and name of the section. */
function placeIn(waiting: string): JournalEvent | undefined {
  const [at, href = '', ...words] = waiting.split(' ');
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  return parseEvent({ ...newStamp(), kind: 'place', at: Number(at), page: pathOf(url), section: decodeURIComponent(url.hash.slice(1)), heading: words.join(' ') });
}
