import type { EngineResponse, LoadScript } from './globals.ts';

/** Stands for the folder of the index in addresses the engine makes; never asked of a server. */
export const INDEX_BASE = '/index/';

/** Reads a data file of the index, by its path inside `search/data/`. */
export type ReadData = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Sets up the way data comes in: each file is a classic script that calls `fieldguideData`, and the engine's `fetch` is
 * answered from those. A file that is not there rejects with the error of `load`. The engine takes a part of the index that does not
 * come for an empty one, so what was lost is remembered.
 */
export function installDataScripts(load: LoadScript): DataScripts {
  const arrived = new Map<string, string>();
  const lost: Error[] = [];
  globalThis.fieldguideData = (path, base64) => void arrived.set(path, base64);
  const read: ReadData = async (path) => {
    await load(`search/data/${path}.js`);
    const base64 = arrived.get(path);
    if (base64 === undefined) throw new Error(`search/data/${path}.js brought no data.`);
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  };
  globalThis.fieldguideFetch = async (url) => response(url, await read(pathOf(url)).catch((error: unknown) => {
    lost.push(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }));
  return { read, takeLost: () => lost.splice(0)[0] };
}

export interface DataScripts {
  read: ReadData;
  /** Why a file that the engine asked for did not come since the last call; undefined where all came. */
  takeLost: () => Error | undefined;
}

/** The engine adds a query to one of its addresses to get round caches; scripts have none to get round. */
function pathOf(url: string): string {
  return url.slice(url.indexOf(INDEX_BASE) + INDEX_BASE.length).replace(/\?.*$/, '');
}

function response(url: string, bytes: Uint8Array<ArrayBuffer>): EngineResponse {
  return {
    ok: true,
    status: 200,
    url,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
    json: () => Promise.resolve<unknown>(JSON.parse(new TextDecoder().decode(bytes))),
  };
}
