import { INDEX_BASE, installDataScripts } from './data-scripts.ts';
import type { Engine, FilterCounts, LoadScript } from './globals.ts';
import { groupPages, type Group } from './group.ts';
import { suggest } from './suggest.ts';

/** Weights of what stands in a page's metadata against its running words: an old name must lead to today's term before anything else. */
const RANKING = { metaWeights: { title: 5, aka: 8, number: 1, part: 0, hue: 0 } };

/** Chosen values of each filter; an empty list chooses everything. */
export interface Filters { kind: readonly string[]; domain: readonly string[] }

export interface Answer {
  groups: readonly Group[];
  /** Pages and records found; the groups hold the first `limit` of them. */
  total: number;
  counts: FilterCounts;
}

export interface SearchAdapter {
  /** Results for the words, in groups; rejects where a file of the index cannot be loaded. */
  query(text: string, filters: Filters, limit: number): Promise<Answer>;
  /** What the reader may have meant, where nothing was found. */
  suggest(text: string): Promise<string | undefined>;
}

/** The one way to search, on http and from disk alike: engine and data come in as classic scripts through `load`, on first use. */
export function createAdapter(load: LoadScript): SearchAdapter {
  const { read, takeLost } = installDataScripts(load);
  let engine: Promise<Engine> | undefined;
  let phrases: string[] | undefined;
  return {
    async query(text, filters, limit) {
      engine ??= startEngine(load).catch((error: unknown) => {
        engine = undefined; // the next query tries again
        throw error;
      });
      const { results, totalFilters } = await (await engine).search(text, { filters: chosen(filters) });
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      const lost = takeLost();
      if (lost !== undefined) {
        engine = undefined; // it takes what it did not get for empty
        throw lost;
      }
      return { groups: groupPages(pages, text), total: results.length, counts: totalFilters };
    },
    async suggest(text) {
      phrases ??= JSON.parse(new TextDecoder().decode(await read('phrases'))) as string[]; // our own build wrote it
      return suggest(text, phrases);
    },
  };
}

async function startEngine(load: LoadScript): Promise<Engine> {
  await load('search/engine.js');
  const engine = globalThis.fieldguideEngine;
  if (!engine) throw new Error('search/engine.js did not start.');
  await engine.options({ basePath: INDEX_BASE, baseUrl: '/', noWorker: true, metaCacheTag: '0', excerptLength: 26, excerptEllipsis: '…', ranking: RANKING });
  await engine.filters(); // loads the filters' data, so that every answer counts them
  return engine;
}

function chosen({ kind, domain }: Filters): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries({ kind, domain }).filter(([, values]) => values.length > 0).map(([name, any]) => [name, { any }]));
}
