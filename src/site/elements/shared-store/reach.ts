/** Reaches the hidden frame that keeps study data for all pages of a copy on disk (README). */
import { openDatabase, type Shelf } from '../../../study/journal/database.ts';
import { siteRoot } from '../site-journal.ts';
import { readAnswer, type Ask, type Question } from './messages.ts';

/** How long a frame may take to answer at first, in milliseconds. A copy without `store.html` never does. */
const PATIENCE = 10_000;

/**
 * Opens the journal in the frame; where the frame does not come, in this page's own storage, which Firefox keeps for it alone.
 *
 * @throws DOMException where the frame's storage is blocked, or holds a later version.
 */
export async function shelfInFrame(name: string): Promise<Shelf> {
  const ask = await reached();
  if (!ask) return openDatabase(name, indexedDB);
  await ask({ does: 'open' });
  return {
    stored: async () => {
      const records: unknown = await ask({ does: 'stored' });
      return isList(records) ? records : [];
    },
    written: async (records) => { await ask({ does: 'written', records }); },
    removed: async (ids) => { await ask({ does: 'removed', ids }); },
  };
}

/** The small choices that readers made on other pages; empty where the frame does not come. */
export async function sharedChoices(): Promise<[string, string][]> {
  const ask = await reached();
  const choices: unknown = await ask?.({ does: 'choices' });
  return Array.isArray(choices) ? choices.filter((choice) => isChoice(choice)) : [];
}

export async function shareChoice(name: string, value: string): Promise<void> {
  await (await reached())?.({ does: 'choose', name, value });
}

/** The frame, made once a page. Undefined where it does not come. */
function reached(): Promise<Asked | undefined> {
  return (frame ??= openFrame());
}
let frame: Promise<Asked | undefined> | undefined;

function openFrame(): Promise<Asked | undefined> {
  const element = document.createElement('iframe');
  element.hidden = true;
  element.title = 'Study history';
  element.src = new URL('store.html', siteRoot()).href;
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (fault: Error) => void }>();
  let count = 0;
  const ask: Asked = (what) => new Promise((resolve, reject) => {
    count += 1;
    waiting.set(count, { resolve, reject });
    const question: Question = { fieldguide: 1, id: count, ask: what };
    element.contentWindow?.postMessage(question, '*');
  });
  return new Promise((resolve) => {
    addEventListener('message', ({ data, source }) => {
      const answer = source === element.contentWindow ? readAnswer(data) : undefined;
      if (!answer) return;
      if (answer.id === 0) resolve(ask);
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.fault) asker?.reject(new DOMException(answer.fault.message, answer.fault.name));
      else asker?.resolve(answer.result);
    });
    setTimeout(() => { resolve(undefined); }, PATIENCE);
    document.body.append(element);
  });
}

function isChoice(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

type Asked = (ask: Ask) => Promise<unknown>;
