import type { Edition } from '../edition.ts';
import { hashOf } from './hash.ts';

/**
 * The caches in which editions of one guide at one base path stand. An edition is *taken* once its own list lies in its cache:
 * that is written last, when every file is there, so a cache without it is a part of an edition and nothing is read from it.
 */
export class Shelf {
  readonly #caches: CacheStorage;
  readonly #prefix: string;
  readonly #scope: string;

  constructor(caches: CacheStorage, { guide, scope }: { guide: string; scope: string }) {
    this.#caches = caches;
    this.#scope = scope;
    this.#prefix = `fieldguide:${guide}:${new URL(scope).pathname}:`;
  }

  /** The cache of an edition, made where it is missing. */
  async open({ edition, build }: Edition): Promise<Cache> {
    return this.#caches.open(`${this.#prefix}${edition}-${build}`);
  }

  /** Addresses of what is there of an edition. */
  async there(edition: Edition): Promise<Set<string>> {
    if (!(await this.#names()).some((name) => name.endsWith(`-${edition.build}`))) return new Set();
    return new Set((await (await this.open(edition)).keys()).map(({ url }) => url));
  }

  address(path: string): string {
    return new URL(path, this.#scope).href;
  }

  /** The edition that is read offline, with its cache; where two are there since a worker was killed in between, `newest` counts. */
  async taken(newest: Edition): Promise<Taken | undefined> {
    const found: Taken[] = [];
    for (const name of await this.#names()) {
      const cache = await this.#caches.open(name);
      const list = await cache.match(this.address(LIST));
      if (list) found.push({ name, cache, edition: await list.json() as Edition }); // written by `take` alone
    }
    return found.find(({ edition }) => edition.build === newest.build) ?? found[0];
  }

  /** Makes an edition, all of whose files are there, the one that is read; others go. */
  async take(edition: Edition): Promise<void> {
    const cache = await this.open(edition);
    await cache.put(this.address(LIST), new Response(JSON.stringify(edition), { headers: { 'Content-Type': 'application/json' } }));
    for (const name of await this.#names()) if (!name.endsWith(`-${edition.build}`)) await this.#caches.delete(name);
  }

  /** Takes every edition away. */
  async clear(): Promise<void> {
    for (const name of await this.#names()) await this.#caches.delete(name);
  }

  /** A file of that hash in any of the caches: an edition that is nearly the last one is brought in few bytes. */
  async find(path: string, hash: string): Promise<ArrayBuffer | undefined> {
    for (const name of await this.#names()) {
      const bytes = await (await (await this.#caches.open(name)).match(this.address(path)))?.arrayBuffer();
      if (bytes && await hashOf(bytes) === hash) return bytes;
    }
    return undefined;
  }

  async #names(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix));
  }
}

/** No file of a site has this name. */
const LIST = '.edition';

export interface Taken { name: string; cache: Cache; edition: Edition }
