/** Caches in memory, as much of them as the worker uses. `room` is how many more entries they take. */
export function memoryCaches({ room = Number.POSITIVE_INFINITY } = {}): CacheStorage {
  const all = new Map<string, MemoryCache>();
  const left = { room };
  return {
    open: async (name: string) => {
      const cache = all.get(name) ?? new MemoryCache(left);
      all.set(name, cache);
      return Promise.resolve(cache as unknown as Cache);
    },
    keys: async () => Promise.resolve([...all.keys()]),
    delete: async (name: string) => Promise.resolve(all.delete(name)),
    has: async (name: string) => Promise.resolve(all.has(name)),
    match: async () => Promise.resolve(undefined),
  };
}

class MemoryCache {
  readonly #entries = new Map<string, Response>();
  readonly #left: { room: number };

  constructor(left: { room: number }) {
    this.#left = left;
  }

  async match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(address)?.clone());
  }

  async put(address: string, response: Response): Promise<void> {
    if (this.#left.room <= 0) throw new DOMException('No room', 'QuotaExceededError');
    this.#left.room -= 1;
    this.#entries.set(address, response);
    return Promise.resolve();
  }

  async keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => ({ url })));
  }
}
