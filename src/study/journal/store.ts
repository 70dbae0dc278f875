import { openShelf, type Shelves } from './database.ts';
import { missingRecords } from './merge.ts';

/**
 * The stored records themselves, for pages that back them up, merge them and erase them. `open.ts` is for all others.
 *
 * @param shelves where journals lie, as a rule the browser's IndexedDB; undefined where there is none.
 * @returns the store, or why there is none.
 */
export async function openStore(name: string, shelves: Shelves | undefined): Promise<Store | Closed> {
  if (!shelves) return { closed: 'blocked' };
  try {
    const shelf = await openShelf(name, shelves);
    return {
      records: shelf.stored,
      add: async (records) => {
        const kept = new Set((await shelf.stored()).flatMap((record) => idOf(record) ?? []));
        const missing = missingRecords(kept, records);
        if (missing.length > 0) await shelf.written(missing);
        return missing.length;
      },
      erase: shelf.removed,
    };
  } catch (error) {
    return { closed: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked' };
  }
}

function idOf(record: unknown): string | undefined {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string' ? record.id : undefined;
}

export interface Store {
  /** All records as they are, also those that this site cannot read. */
  records: () => Promise<unknown[]>;
  /**
   * Adds those that are missing, in one step, and counts them. Rejects where there is no room: then none was added.
   */
  add: (records: readonly { id: string }[]) => Promise<number>;
  /** Removes records for good. */
  erase: (ids: readonly string[]) => Promise<void>;
}

/** No storage: blocked by the browser, or in the hands of a later version of the site. */
export interface Closed { closed: 'blocked' | 'newer' }
