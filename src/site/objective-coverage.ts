import type { Chapter, Guide, Heading } from '../engine/index.ts';
import type { Blueprint } from '../schema/index.ts';
import { objectiveCodes } from './outline.ts';

/** What the guide holds for one objective. */
export interface ObjectiveCover {
  /** `blueprint/objective`. */
  ref: string;
  code: string;
  text: string;
  /** Chapters that teach it, with the sections marked as doing so; none where the chapter names it only as a whole. */
  taught: readonly { chapter: Chapter; sections: readonly Heading[] }[];
  /** Ids of samples placed in those sections. */
  samples: readonly string[];
  /** Ids of labs that name it. */
  labs: readonly string[];
  items: number;
  /** Items that ask for the same thing in other words count as one family. */
  families: number;
  /** Objectives of other blueprints that ask for the same skill, whichever of the two says so. */
  alike: readonly string[];
  /** Those that ask for part of the same skill, with the reason; whichever of the two says so. */
  akin: readonly { ref: string; why: string }[];
}

/** Cover of every objective of a blueprint, by `blueprint/objective`, in the order of the outline. Reckoned once for a guide. */
export function coverOf(guide: Guide, blueprint: Blueprint): ReadonlyMap<string, ObjectiveCover> {
  const known = reckoned.get(guide) ?? new Map<string, ReadonlyMap<string, ObjectiveCover>>();
  reckoned.set(guide, known);
  const cover = known.get(blueprint.id) ?? reckon(guide, blueprint);
  known.set(blueprint.id, cover);
  return cover;
}

/** A guide never changes once it is loaded; while writing, each page has a guide of its own. */
const reckoned = new WeakMap<Guide, Map<string, ReadonlyMap<string, ObjectiveCover>>>();

function reckon(guide: Guide, blueprint: Blueprint): ReadonlyMap<string, ObjectiveCover> {
  const alike = likenesses(guide);
  return new Map([...objectiveCodes(blueprint)].map(([ref, code]) => {
    const { chapters = [], items = [] } = guide.coverage.get(ref) ?? {};
    const taught = chapters.flatMap((id) => guide.chapters.get(id) ?? []).map((chapter) => ({ chapter, sections: sectionsServing(chapter, ref) }));
    return [ref, {
      ref, code, taught,
      text: guide.objectives.get(ref)?.objective.text ?? ref,
      samples: [...new Set(taught.flatMap(({ chapter, sections }) => samplesIn(chapter, sections)))],
      labs: [...guide.labs.values()].filter(({ objectives }) => objectives.includes(ref)).map(({ id }) => id),
      items: items.length,
      families: new Set(items.map((id) => guide.items.get(id)?.family)).size,
      alike: alike.get(ref) ?? [],
      akin: overlapsOf(guide, ref),
    }];
  }));
}

/** `covers` by what the blueprint `other` has for them: the same skill, part of it, or nothing. */
export function sortedByLikeness(covers: Iterable<ObjectiveCover>, other: string): Record<'same' | 'part' | 'none', ObjectiveCover[]> {
  const there = (ref: string): boolean => ref.startsWith(`${other}/`);
  const like = ({ alike, akin }: ObjectiveCover): 'same' | 'part' | 'none' => {
    if (alike.some(there)) return 'same';
    return akin.some(({ ref }) => there(ref)) ? 'part' : 'none';
  };
  const all = [...covers];
  return { same: all.filter((cover) => like(cover) === 'same'), part: all.filter((cover) => like(cover) === 'part'), none: all.filter((cover) => like(cover) === 'none') };
}

/** Crosswalks read in both directions, in the order of the outlines. */
function likenesses({ objectives }: Guide): Map<string, string[]> {
  const pairs = [...objectives].flatMap(([ref, { objective }]) => objective.crosswalk.flatMap((other) => [[ref, other], [other, ref]] as const));
  return new Map([...objectives.keys()].map((ref) => {
    const found = new Set(pairs.filter(([from]) => from === ref).map(([, to]) => to));
    return [ref, [...objectives.keys()].filter((other) => found.has(other))];
  }));
}

/** Overlaps read in both directions. */
function overlapsOf({ objectives }: Guide, ref: string): { ref: string; why: string }[] {
  return [...objectives].flatMap(([other, { objective }]) => {
    const own = objectives.get(ref)?.objective.overlaps.filter(({ with: to }) => to === other) ?? [];
    return [...own, ...objective.overlaps.filter(({ with: to }) => to === ref)].slice(0, 1).map(({ why }) => ({ ref: other, why }));
  });
}

function sectionsServing({ outline }: Chapter, ref: string): Heading[] {
  const lines = outline.uses.filter(({ name, attributes }) => name === 'Serves' && attributes['objectives']?.split(/\s+/).includes(ref)).map(({ line }) => line);
  return outline.headings.filter((heading, index) => {
    const next = outline.headings[index + 1]?.line ?? Infinity;
    return lines.some((line) => line > heading.line && line < next);
  });
}

/** Samples that stand in the given sections, or anywhere in the chapter where there are none. A section ends at a heading of its own depth. */
function samplesIn({ outline }: Chapter, sections: readonly Heading[]): string[] {
  const spans = sections.map(({ line, depth }) => ({ from: line, to: outline.headings.find((other) => other.line > line && other.depth <= depth)?.line ?? Infinity }));
  return outline.uses.flatMap(({ name, attributes, line }) => {
    const inside = spans.length === 0 || spans.some(({ from, to }) => line > from && line < to);
    return name === 'Sample' && inside ? attributes['id'] ?? [] : [];
  });
}
