import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition.ts';
import { memoryCaches } from '../testing/caches.ts';
import { read } from './read.ts';
import { progressOf, save } from './save.ts';
import { Shelf } from './shelf.ts';

const SCOPE = 'https://a.example/sub/';

describe('saving an edition', () => {
  it('keeps every file and nothing before it is taken', async () => {
    const { shelf, edition, saveWith } = setUp({ 'index.html': 'one', 'a.js': 'two' });
    expect(await saveWith()).toBeUndefined();
    expect(await progressOf(edition, shelf)).toEqual({ done: 2, bytes: 6 });
    expect(await shelf.taken(edition)).toBeUndefined();
    await shelf.take(edition);
    expect((await shelf.taken(edition))?.edition).toEqual(edition);
  });

  it('goes on where it was broken off, and fetches no file twice', async () => {
    const { edition, saveWith, shelf } = setUp(FILES);
    const asked: string[] = [];
    const dead: Fetch = (address) => { asked.push(address); return soon(asked.length > 3 ? undefined : bytesOf(FILES, address)); };
    expect(await saveWith({ fetchFile: dead })).toBe('network');
    const { done } = await progressOf(edition, shelf);
    expect(done).toBe(3);
    const again: string[] = [];
    expect(await saveWith({ fetchFile: (address: string) => { again.push(address); return soon(bytesOf(FILES, address)); } })).toBeUndefined();
    expect(again).toHaveLength(edition.files.length - done);
  });

  it('keeps no file that is another than the list names', async () => {
    const { saveWith, edition, shelf } = setUp(FILES);
    expect(await saveWith({ fetchFile: () => soon(new TextEncoder().encode('another').buffer) })).toBe('changed');
    expect(await progressOf(edition, shelf)).toEqual({ done: 0, bytes: 0 });
  });

  it('says that there is no room, and keeps what is there', async () => {
    const { saveWith, edition, shelf } = setUp(FILES, memoryCaches({ room: 4 }));
    expect(await saveWith()).toBe('full');
    expect((await progressOf(edition, shelf)).done).toBe(4);
  });

  it('stops when it is told to', async () => {
    let seen = 0;
    const { saveWith, edition, shelf } = setUp(FILES);
    expect(await saveWith({ tell: () => { seen += 1; }, stopped: () => seen >= 2 })).toBe('stopped');
    expect((await progressOf(edition, shelf)).done).toBeLessThan(edition.files.length);
  });

  it('takes files that have not changed from the edition before', async () => {
    const caches = memoryCaches();
    const older = setUp(FILES, caches);
    await older.saveWith();
    await older.shelf.take(older.edition);
    const newer = setUp({ ...FILES, 'index.html': 'newer' }, caches);
    const asked: string[] = [];
    await newer.saveWith({ fetchFile: (address: string) => { asked.push(address); return soon(bytesOf({ ...FILES, 'index.html': 'newer' }, address)); } });
    expect(asked).toEqual([`${SCOPE}index.html`]);
  });
});

describe('reading', () => {
  it('goes to the network while no edition is taken', async () => {
    const { saveWith, readWith } = setUp(FILES);
    await saveWith();
    expect(await readWith('index.html')).toBe('from the network');
  });

  it('stays with the older edition, all of it, until the newer one is taken', async () => {
    const caches = memoryCaches();
    const older = setUp(FILES, caches);
    await older.saveWith();
    await older.shelf.take(older.edition);
    const newer = setUp(Object.fromEntries(Object.keys(FILES).map((path) => [path, `newer ${path}`])), caches);
    await newer.saveWith();
    for (const [path, text] of Object.entries(FILES)) expect(await newer.readWith(path)).toBe(text);
    await newer.shelf.take(newer.edition);
    for (const path of Object.keys(FILES)) expect(await newer.readWith(path)).toBe(`newer ${path}`);
    expect(await caches.keys()).toHaveLength(1);
  });

  it('answers a folder with its page, and any query with the file', async () => {
    const { readTaken } = await takenOf(FILES);
    expect(await readTaken('')).toBe(FILES['index.html']);
    expect(await readTaken('a.html?x=1')).toBe(FILES['a.html']);
  });

  it('brings a damaged file again, or says that it is damaged; it gives no changed one', async () => {
    const { edition, shelf, readWith } = await takenOf(FILES);
    const cache = await shelf.open(edition);
    await cache.put(`${SCOPE}a.html`, new Response('half a pa'));
    expect(await readWith('a.html', { fetchFile: () => soon(new TextEncoder().encode('of another edition').buffer) })).toContain('damaged in this browser');
    expect(await readWith('a.html')).toBe(FILES['a.html']);
    expect(await readWith('a.html', { fetchFile: () => soon(undefined) })).toBe(FILES['a.html']);
  });

  it('shows the page for lost addresses where the network is gone too', async () => {
    const { readWith } = await takenOf(FILES);
    expect(await readWith('nowhere.html', { network: () => Promise.reject(new TypeError('offline')) })).toBe(FILES['404.html']);
  });

  it('touches no cache of another guide, or of the same guide at another path', async () => {
    const caches = memoryCaches();
    await caches.open('fieldguide:other:/sub/:2026-01-01-x');
    await caches.open('fieldguide:guide:/:2026-01-01-x');
    const { shelf } = setUp(FILES, caches);
    await shelf.clear();
    expect(await caches.keys()).toHaveLength(2);
  });
});

const FILES: Readonly<Record<string, string>> = Object.fromEntries(['index.html', '404.html', 'a.html', 'b.html', 'assets/a.js', 'assets/b.css', 'c.html', 'd.html'].map((path) => [path, `text of ${path}`]));

async function takenOf(files: Readonly<Record<string, string>>) {
  const made = setUp(files);
  await made.saveWith();
  await made.shelf.take(made.edition);
  return { ...made, readTaken: async (path: string) => made.readWith(path, { fetchFile: () => soon(undefined) }) };
}

function setUp(files: Readonly<Record<string, string>>, caches = memoryCaches()) {
  const shelf = new Shelf(caches, { guide: 'guide', scope: SCOPE });
  const list = Object.entries(files).map(([path, text]) => [path, text.length, createHash('sha256').update(text).digest('base64')] as const);
  const edition: Edition = { guide: 'guide', edition: '2026-11-24', build: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12), files: list };
  const fetchFile: Fetch = (address) => soon(bytesOf(files, address));
  return {
    shelf,
    edition,
    saveWith: async (changes = {}) => save({ edition, shelf, fetchFile, tell: () => undefined, stopped: () => false, ...changes }),
    readWith: async (path: string, changes = {}) => {
      const request = new Request(`${SCOPE}${path}`);
      Object.defineProperty(request, 'mode', { value: 'navigate' });
      return (await read(request, { shelf, newest: edition, fetchFile, network: () => soon(new Response('from the network')), ...changes })).text();
    },
  };
}

type Fetch = (address: string) => Promise<ArrayBuffer | undefined>;

/** As a network answers: not at once. */
async function soon<Value>(value: Value): Promise<Value> {
  await Promise.resolve();
  return value;
}

function bytesOf(files: Readonly<Record<string, string>>, address: string): ArrayBuffer | undefined {
  const text = files[address.slice(SCOPE.length)];
  return text === undefined ? undefined : new TextEncoder().encode(text).buffer;
}
