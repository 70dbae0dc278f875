import { INDEX_BASE, installDataScripts } from './data-scripts.ts';
import type { Engine, EngineAnswer, FilterCounts, LoadScript } from './globals.ts';
import { groupPages, type Group } from './group.ts';
import { byMostWords, searchWords } from './loose.ts';
import { suggest } from './suggest.ts';

/** Weights of what stands in a page's metadata against its running words: an old name must lead to today's term before anything else. */
const RANKING = { metaWeights: { title: 5, aka: 8, number: 1, part: 0, hue: 0 } };

/** With fewer results, pages with only some of the words are ranked among them: one word that a page puts otherwise must not hide it. */
const FEW = 12;

/** Chosen values of each filter; an empty list chooses everything. */
export interface Filters { kind: readonly string[]; domain: readonly string[] }

export interface Answer {
  groups: readonly Group[];
  /** Pages and records found; the groups hold the first `limit` of them. */
  total: number;
  /** Empty where pages with only some of the words were taken in: nothing counts those. */
  counts: FilterCounts;
  /** Whether no page has all the words, and these have some of them. */
  loose: boolean;
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
      const { results, totalFilters, loose } = await found(await engine, searchWords(text), chosen(filters));
      const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      const lost = takeLost();
      if (lost !== undefined) {
        engine = undefined; // it takes what it did not get for empty
        throw lost;
      }
      return { groups: groupPages(pages, text), total: results.length, counts: totalFilters, loose };
    },
    async suggest(text) {
      phrases ??= JSON.parse(new TextDecoder().decode(await read('phrases'))) as string[]; // our own build wrote it
      return suggest(text, phrases);
    },
  };
}

/** Pages with all the words; where these are few, all that have some of the words, by how many and how telling they are. */
async function found(engine: Engine, words: readonly string[], filters: Filtered): Promise<EngineAnswer & { loose: boolean }> {
  const strict = await engine.search(words.join(' '), { filters });
  if (strict.results.length >= FEW || words.length < 2 || words.some((word) => word.includes('"'))) return { ...strict, loose: false };
  const have = new Map(strict.results.map((result) => [result.id, result])); // their excerpts show all the words
  const results = byMostWords(await Promise.all(words.map(async (word) => engine.search(word, { filters })))).map((result) => have.get(result.id) ?? result);
  return { results, totalFilters: results.length > have.size ? {} : strict.totalFilters, loose: have.size === 0 && results.length > 0 };
}

async function startEngine(load: LoadScript): Promise<Engine> {
  await load('search/engine.js');
  const engine = globalThis.fieldguideEngine;
  if (!engine) throw new Error('search/engine.js did not start.');
  await engine.options({ basePath: INDEX_BASE, baseUrl: '/', noWorker: true, metaCacheTag: '0', excerptLength: 26, excerptEllipsis: '…', ranking: RANKING });
  await engine.filters(); // loads the filters' data, so that every answer counts them
  return engine;
}

type Filtered = Readonly<Record<string, { any: readonly string[] }>>;

function chosen({ kind, domain }: Filters): Filtered {
  return Object.fromEntries(Object.entries({ kind, domain }).filter(([, values]) => values.length > 0).map(([name, any]) => [name, { any }]));
}
