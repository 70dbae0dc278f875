import type { Failure } from '../../../site/elements/keep/messages.ts';
import type { Edition } from '../edition.ts';
import { hashOf } from './hash.ts';
import type { Shelf } from './shelf.ts';

/**
 * Brings every file of an edition into its cache. Files that are there stay, so a saving that was broken off goes on where it was.
 * Each file is kept only if it is, byte for byte, the one that the list names.
 *
 * @param tell hears of each file that is there.
 * @param stopped asked before each file; where it says true, the rest is left.
 * @returns why it ended early, `stopped` where it was told to; undefined where the edition is whole.
 */
export async function save({ edition, shelf, fetchFile, tell, stopped }: Saving): Promise<Failure | 'stopped' | undefined> {
  const cache = await shelf.open(edition);
  const waiting = [...edition.files];
  let ended: Failure | 'stopped' | undefined;
  const bring = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      if (ended !== undefined) return;
      const reason = stopped() ? 'stopped' : await keep(file);
      ended ??= reason; // another file may have ended it meanwhile
      if (ended !== undefined) return;
      tell(file[1]);
    }
  };
  const keep = async ([path, , hash]: Edition['files'][number]): Promise<Failure | undefined> => {
    const address = shelf.address(path);
    if (await cache.match(address)) return undefined;
    const found = await shelf.find(path, hash) ?? await fetchFile(address);
    if (found === undefined) return 'network';
    if (await hashOf(found) !== hash) return 'changed';
    return cache.put(address, new Response(found, { headers: { 'Content-Type': typeOf(path) } })).then(() => undefined, () => 'full');
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bring));
  return ended;
}

/** How much of an edition is there. */
export async function progressOf(edition: Edition, shelf: Shelf): Promise<{ done: number; bytes: number }> {
  const there = await shelf.there(edition);
  const done = edition.files.filter(([path]) => there.has(shelf.address(path)));
  return { done: done.length, bytes: done.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

/** The type a browser must be told; hosts are not asked, so that a saved page is the same wherever it came from. */
export function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml', png: 'image/png', ico: 'image/x-icon', woff2: 'font/woff2', webmanifest: 'application/manifest+json', zip: 'application/zip',
};

const AT_ONCE = 6;

export interface Saving {
  edition: Edition;
  shelf: Shelf;
  /** Undefined where the file cannot be had. */
  fetchFile: (address: string) => Promise<ArrayBuffer | undefined>;
  tell: (bytes: number) => void;
  stopped: () => boolean;
}
