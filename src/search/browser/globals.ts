/**
 * Names through which classic scripts meet, since a page from disk can load nothing else: the engine sets `fieldguideEngine` and calls `fieldguideFetch`; data files call `fieldguideData`.
 */
declare global {
  var fieldguideEngine: Engine | undefined;
  var fieldguideFetch: ((url: string) => Promise<EngineResponse>) | undefined;
  var fieldguideData: ((path: string, base64: string) => void) | undefined;
}

/** Loads a classic script of the site by its path from the site's root; rejects where it cannot be had. */
export type LoadScript = (path: string) => Promise<void>;

/** The part of Pagefind's engine that search uses. */
export interface Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(text: string, options: { filters: Readonly<Record<string, { any: readonly string[] }>> }): Promise<EngineAnswer>;
}

export interface EngineAnswer {
  results: readonly EngineResult[];
  /** For each filter value, how many results there would be with it added. */
  totalFilters: FilterCounts;
}

export interface EngineResult { id: string; score: number; data(): Promise<EnginePage> }

/** A page or record that was found. Excerpts are HTML of Pagefind's making. */
export interface EnginePage {
  raw_url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  locations: readonly number[];
  sub_results: readonly { title: string; url: string; excerpt: string; locations: readonly number[]; anchor?: { id: string } }[];
}

/** filter → value → count. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface EngineResponse { ok: true; status: 200; url: string; arrayBuffer(): Promise<ArrayBuffer>; json(): Promise<unknown> }
