import type { Chapter, Guide } from '../engine/index.ts';

/** What only reports need to know of the guide; the rest they take from the bank. */
export function reportData(guide: Guide): ReportData {
  const leads = [...guide.items.values()].map(({ chapter }) => chapter);
  const clearing = [...guide.misconceptions.values()].map(({ clears }) => clears);
  const blueprints = [...guide.blueprints.values()];
  return {
    minutes: Object.fromEntries([...new Set([...leads, ...clearing])].sort().map((ref) => [ref, minutesOf(guide, ref)])),
    misconceptions: Object.fromEntries([...guide.misconceptions.values()].map(({ id, you, clears }) => [id, { you, clears }])),
    numerals: Object.fromEntries(blueprints.flatMap(({ id, domains }) => domains.map((domain, at) => (
      [`${id}/${domain.id}`, guide.manifest.parts.find((part) => part.domain === `${id}/${domain.id}`)?.numeral ?? String(at + 1)])))),
    alike: alikeOf(guide),
  };
}

/** Crosswalks read in both directions. */
function alikeOf({ objectives }: Guide): Record<string, string[]> {
  const alike: Record<string, string[]> = {};
  for (const [ref, { objective }] of objectives) {
    for (const other of objective.crosswalk) {
      for (const [from, to] of [[ref, other], [other, ref]] as const) if (!alike[from]?.includes(to)) (alike[from] ??= []).push(to);
    }
  }
  return alike;
}

/** Minutes of reading a section with what is under it, or a whole chapter; at least 1. */
function minutesOf({ chapters }: Guide, ref: string): number {
  const [id = '', section] = ref.split('#');
  const chapter = chapters.get(id);
  if (!chapter || section === undefined) return chapter?.minutes ?? 1;
  return Math.max(1, Math.round(wordsIn(chapter, section) / WORDS_A_MINUTE));
}

/** Of a section up to the next heading of its own depth. */
function wordsIn({ outline }: Chapter, section: string): number {
  const from = outline.headings.findIndex(({ id }) => id === section);
  const rest = outline.headings.slice(Math.max(from, 0));
  const end = rest.findIndex(({ depth }, at) => at > 0 && depth <= (rest[0]?.depth ?? 0));
  return rest.slice(0, end === -1 ? undefined : end).reduce((sum, { words }) => sum + words, 0);
}

/** As chapters are measured (`engine/load/pages.ts`). */
const WORDS_A_MINUTE = 220;

/** Set by `assets/report-data.js` as `fieldguideReport`. */
export interface ReportData {
  /** `chapter` or `chapter#section` → minutes of reading, at least 1. */
  minutes: Readonly<Record<string, number>>;
  misconceptions: Readonly<Record<string, { you: string; clears: string }>>;
  /** `blueprint/domain` → its number as printed. */
  numerals: Readonly<Record<string, string>>;
  /** `blueprint/objective` → objectives of other outlines that ask for the same skill. */
  alike: Readonly<Record<string, readonly string[]>>;
}
