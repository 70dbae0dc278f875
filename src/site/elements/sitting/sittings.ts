import { sittingsOf, type Sitting } from '../../../study/exam/index.ts';
import { missingRecords, openJournal, parseAttemptEvent, type Act, type AttemptEvent, type Lost, type SittingEvent } from '../../../study/journal/index.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';
import { newStamp } from '../stamp.ts';

/**
 * Opens the site's journal for a page of sittings. Every step is written at once, and other tabs hear of it, so that each tab
 * shows the same sitting; a tab that comes back to the front reads the journal anew, for where tabs cannot hear each other.
 */
export async function openSittings(): Promise<Sittings> {
  const journal = await openJournal(siteJournal(), indexedDatabase(), parseAttemptEvent);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(siteJournal()) : undefined;
  const page = newStamp().id;
  const listeners: (() => void)[] = [];
  let events: readonly AttemptEvent[] = (await journal.read()).events;
  // Asked for at every step and every second; it changes with the events alone.
  let folded: readonly Sitting[] | undefined;
  const take = (added: readonly AttemptEvent[]): boolean => {
    const fresh = missingRecords(new Set(events.map(({ id }) => id)), added);
    if (fresh.length === 0) return false;
    events = [...events, ...fresh];
    folded = undefined;
    return true;
  };
  const hear = (added: readonly AttemptEvent[]): void => {
    if (take(added)) for (const listener of listeners) listener();
  };
  const keep = async (event: AttemptEvent): Promise<Lost | undefined> => {
    take([event]);
    const lost = await journal.append(event);
    channel?.postMessage(event);
    return lost;
  };
  channel?.addEventListener('message', ({ data }) => { hear([parseAttemptEvent(data)].flatMap((event) => event ?? [])); });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void journal.read().then((reading) => { hear(reading.events); });
  });
  return {
    page,
    events: () => events,
    all: () => folded ??= sittingsOf(events),
    begin: async (plan) => {
      const event: SittingEvent = { ...newStamp(), kind: 'sitting', ...plan };
      await keep(event);
      return event.id;
    },
    step: (sitting, act) => {
      // A clock that was set back must not put a step before those it follows.
      const last = events.reduce((latest, event) => (event.id === sitting || ('sitting' in event && event.sitting === sitting) ? Math.max(latest, event.at) : latest), 0);
      const stamp = newStamp();
      return keep({ ...stamp, at: Math.max(stamp.at, last + 1), kind: 'step', sitting, page, tick: Math.floor(performance.now()), act });
    },
    listen: (listener) => { listeners.push(listener); },
  };
}

export interface Sittings {
  /** Names this opening of the page. */
  page: string;
  /** Self-checks and sittings, for `attempts` of study/exam. */
  events: () => readonly AttemptEvent[];
  /** Every sitting as it stands, in the order they began. */
  all: () => readonly Sitting[];
  /** Begins a sitting; its first step tells whether it is stored. @returns its id. */
  begin: (plan: Omit<SittingEvent, 'v' | 'id' | 'at' | 'kind'>) => Promise<string>;
  /** Keeps a step of a sitting; what it changes shows in `all` at once. @returns why it is not stored, where it is not. */
  step: (sitting: string, act: Act) => Promise<Lost | undefined>;
  /** Calls back when another tab has changed something. */
  listen: (listener: () => void) => void;
}
