import type { Edition } from '../edition.ts';
import { hashOf } from './hash.ts';
import { typeOf } from './save.ts';
import type { Shelf, Taken } from './shelf.ts';

/**
 * Answers a request from the edition that was taken; without one, the network does. All files of a page come from one edition:
 * one that is damaged is brought again if the site still has the very same bytes, and else is said to be missing.
 *
 * @param fetchFile undefined where a file cannot be had.
 */
export async function read(request: Request, { shelf, newest, fetchFile, network }: Reading): Promise<Response> {
  const taken = await shelf.taken(newest);
  const file = taken && fileOf(request.url, shelf, taken.edition);
  if (!taken) return network(request);
  if (!file) return network(request).catch(() => lost(request, taken, shelf));
  const [path, , hash] = file;
  const address = shelf.address(path);
  const bytes = await (await taken.cache.match(address))?.arrayBuffer();
  if (bytes && await hashOf(bytes) === hash) return answer(path, bytes);
  const again = await fetchFile(address);
  if (!again || await hashOf(again) !== hash) return damaged(request);
  await taken.cache.put(address, answer(path, again)).catch(() => undefined);
  return answer(path, again);
}

function fileOf(url: string, shelf: Shelf, edition: Edition): Edition['files'][number] | undefined {
  const plain = url.replace(/[?#].*$/s, '');
  return edition.files.find(([path]) => shelf.address(path) === (plain.endsWith('/') ? `${plain}index.html` : plain));
}

function answer(path: string, bytes: ArrayBuffer, status = 200): Response {
  return new Response(bytes, { status, headers: { 'Content-Type': typeOf(path) } });
}

/** What is not part of the edition cannot be had without a network: a page says so in the site's own words. */
async function lost(request: Request, { cache }: Taken, shelf: Shelf): Promise<Response> {
  const page = request.mode === 'navigate' ? await (await cache.match(shelf.address('404.html')))?.arrayBuffer() : undefined;
  return page ? answer('404.html', page, 404) : Response.error();
}

function damaged(request: Request): Response {
  if (request.mode !== 'navigate') return Response.error();
  return new Response(DAMAGED, { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

const DAMAGED = 'The saved copy of this page is damaged in this browser, and the site could not be reached for it. Go online and open the page again; '
  + 'if that does not help, remove the saved copy on the page "Keep this guide" and save it anew. What you did in the guide is kept apart and is not touched.\n';

export interface Reading {
  shelf: Shelf;
  /** The edition of this worker. */
  newest: Edition;
  fetchFile: (address: string) => Promise<ArrayBuffer | undefined>;
  network: (request: Request) => Promise<Response>;
}
