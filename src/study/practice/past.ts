import type { Confidence } from '../journal/index.ts';

/**
 * What a reader did with questions, as far as choosing among them goes.
 *
 * The last `n` sittings are those that began last; what was answered in chapters since the first of them began counts with
 * them, and where there were fewer than `n`, everything counts. Answers judged by an earlier key than today's say nothing.
 *
 * @param keys hash of today's key by item.
 */
export function pastOf({ attempts, sittings }: Told, keys: ReadonlyMap<string, string>, last: number): Past {
  const begun = sittings.toSorted((a, b) => b.at - a.at);
  const since = begun[last - 1]?.at ?? -Infinity;
  const valid = attempts.filter(({ item, key }) => keys.get(item) === key).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const recent = new Map(valid.filter(({ at }) => at >= since).map((attempt) => [attempt.item, attempt]));
  const latest = new Map(valid.map((attempt) => [attempt.item, attempt]));
  return {
    missed: itemsOf(recent, ({ points, total }) => points < total),
    seen: new Set([...recent.keys(), ...begun.slice(0, last).flatMap(({ turned }) => [...turned])]),
    flagged: standingFlags(begun),
    sureWrong: itemsOf(latest, ({ confidence, response, points, total }) => confidence === 'sure' && response !== null && points < total),
  };
}

/** The latest sitting that showed an item says whether it is flagged. */
function standingFlags(latestFirst: readonly ToldSitting[]): Set<string> {
  const said = new Map<string, boolean>();
  for (const { turned, flags } of latestFirst) {
    for (const item of new Set([...turned, ...flags])) if (!said.has(item)) said.set(item, flags.has(item));
  }
  return new Set([...said].flatMap(([item, on]) => (on ? item : [])));
}

function itemsOf(attempts: ReadonlyMap<string, ToldAttempt>, holds: (attempt: ToldAttempt) => boolean): Set<string> {
  return new Set([...attempts].flatMap(([item, attempt]) => (holds(attempt) ? item : [])));
}

export interface Past {
  /** The latest answer in the last sittings was not all right. */
  missed: ReadonlySet<string>;
  /** Shown or answered in the last sittings. */
  seen: ReadonlySet<string>;
  flagged: ReadonlySet<string>;
  /** The latest answer of all was given as sure, and was not all right. */
  sureWrong: ReadonlySet<string>;
}

/** What the journal tells (`study/exam`): attempts, and sittings with what they showed and flagged. */
export interface Told { attempts: readonly ToldAttempt[]; sittings: readonly ToldSitting[] }
export interface ToldSitting { at: number; turned: ReadonlySet<string>; flags: ReadonlySet<string> }
export interface ToldAttempt { id: string; at: number; item: string; key: string; response: unknown; confidence: Confidence; points: number; total: number }
