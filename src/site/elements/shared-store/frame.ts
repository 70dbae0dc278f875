/** The script of `store.html`, the hidden frame that keeps study data for all pages of a copy on disk (README). */
import { openDatabase, type Shelf } from '../../../study/journal/database.ts';
import { siteJournal, siteRoot } from '../site-journal.ts';
import { allChoices, keepChoice } from '../stored-choice.ts';
import { readQuestion, type Answer, type Ask } from './messages.ts';

let shelf: Promise<Shelf> | undefined;

if (parent !== globalThis.window && isOwnPage()) {
  addEventListener('message', ({ data, source }) => {
    const question = source === parent ? readQuestion(data) : undefined;
    if (question) void answer(question.id, question.ask);
  });
  say({ fieldguide: 1, id: 0 });
}

async function answer(id: number, ask: Ask): Promise<void> {
  try {
    say({ fieldguide: 1, id, result: await done(ask) });
  } catch (error) {
    const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
    say({ fieldguide: 1, id, fault: { name, message } });
  }
}

async function done(ask: Ask): Promise<unknown> {
  if (ask.does === 'choices') return allChoices();
  if (ask.does === 'choose') { keepChoice(ask.name, ask.value); return undefined; }
  // Opened for this site's journal alone, whoever asks.
  shelf ??= openDatabase(siteJournal(), indexedDB);
  const opened = await shelf;
  if (ask.does === 'stored') return opened.stored();
  if (ask.does === 'written') return opened.written(ask.records);
  return ask.does === 'removed' ? opened.removed(ask.ids) : undefined;
}

/** Pages on disk have no origin to go by, but Firefox names the files that hold a frame: another file on the disk gets nothing. */
function isOwnPage(): boolean {
  // Older browsers have no such list, though TypeScript's library says that every browser has.
  const holder = 'ancestorOrigins' in location ? location.ancestorOrigins[0] ?? 'null' : 'null';
  return holder === 'null' || holder.startsWith(siteRoot().href);
}

function say(message: Answer): void {
  // Any origin: that of a page on disk has no name. The answer goes to the page that holds this frame and to no other.
  parent.postMessage(message, '*');
}
