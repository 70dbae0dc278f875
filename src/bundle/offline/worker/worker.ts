/** The service worker. It does nothing until a reader saves the guide; from then on it answers from the edition they took. */
import type { Answer } from '../../../site/elements/keep/messages.ts';
import type { Edition } from '../edition.ts';
import { read } from './read.ts';
import { progressOf, save } from './save.ts';
import type { WorkerScope } from './scope.ts';
import { Shelf } from './shelf.ts';

declare const self: WorkerScope;
/** Written before this code when a site is built. */
declare const fieldguideEdition: Edition;

const newest = fieldguideEdition;
const shelf = new Shelf(caches, { guide: newest.guide, scope: self.registration.scope });
let saving = false;
let stop = false;

// Which edition is read does not hang on the worker, so a new worker may begin at once.
self.addEventListener('install', (event) => { event.waitUntil(self.skipWaiting()); });

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope)) event.respondWith(read(request, { shelf, newest, fetchFile, network: fetch }));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port && isQuestion(event.data)) event.waitUntil(reply(event.data.ask, port));
});

async function reply(ask: string, port: MessagePort): Promise<void> {
  const say = (answer: Answer): void => { port.postMessage(answer); };
  if (ask === 'save') await saveNow(say);
  else if (ask === 'take') await take();
  else if (ask === 'remove') await remove();
  else if (ask === 'stop') stop = true;
  say(await answerNow());
}

async function saveNow(say: (answer: Answer) => void): Promise<void> {
  if (saving) return;
  saving = true;
  stop = false;
  const at = await answerNow();
  let [done, bytes] = [0, 0];
  const tell = (size: number): void => { say({ ...at, state: 'saving', done: done += 1, bytes: bytes += size }); };
  const ended = await save({ edition: newest, shelf, fetchFile, tell, stopped: () => stop }).finally(() => { saving = false; });
  if (ended !== undefined && ended !== 'stopped') say({ ...(await answerNow()), state: 'failed', cause: ended });
  // The first edition is taken at once; one that takes the place of another waits for the reader's word.
  else if (ended === undefined && !(await shelf.taken(newest))) await shelf.take(newest);
}

/** Pages that are open are loaded again, so that none goes on with files of two editions. */
async function take(): Promise<void> {
  if ((await progressOf(newest, shelf)).done < newest.files.length) return;
  await shelf.take(newest);
  for (const client of await self.clients.matchAll({ type: 'window' })) void client.navigate(client.url);
}

async function remove(): Promise<void> {
  stop = true;
  await shelf.clear();
  await self.registration.unregister();
}

async function answerNow(): Promise<Answer> {
  const [taken, progress] = [await shelf.taken(newest), await progressOf(newest, shelf)];
  const whole = progress.done === newest.files.length;
  const state = saving ? 'saving' : taken?.edition.build === newest.build ? 'kept' : whole ? 'ready' : progress.done > 0 ? 'part' : 'none';
  return {
    state, edition: newest.edition, ...progress, ofBytes: newest.files.reduce((sum, [, size]) => sum + size, 0), ...(taken ? { kept: taken.edition.edition } : {}),
  };
}

async function fetchFile(address: string): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

function isQuestion(value: unknown): value is { ask: string } {
  return typeof value === 'object' && value !== null && 'ask' in value && typeof value.ask === 'string';
}
