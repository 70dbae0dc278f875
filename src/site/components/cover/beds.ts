import type { Chapter, Guide } from '../../../engine/index.ts';
import type { GuidePart } from '../../../schema/index.ts';
import type { Share } from '../../../study/mastery/index.ts';
import { hueOf } from '../../outline.ts';

/**
 * The parts of a guide as beds of a section. A part that teaches a domain is as thick as the domain's share of the marks of its
 * blueprint; a part outside the exam has no share. Parts outside the exam that have no chapter yet are left out.
 */
export function bedsOf(guide: Guide): readonly Bed[] {
  return guide.manifest.parts.flatMap((part) => {
    const chapters = [...guide.chapters.values()].filter((chapter) => chapter.part.id === part.id);
    return part.domain === undefined && chapters.length === 0 ? [] : [bedOf(guide, part, chapters)];
  });
}

/** Share of the marks as published, "20–25%"; nothing where the outline gives none. */
export function weightOf({ weight }: Bed): string | undefined {
  if (!weight) return undefined;
  return weight.min === weight.max ? `${String(weight.min)}%` : `${String(weight.min)}–${String(weight.max)}%`;
}

/** Share of the marks in per cent, the middle of what is published; 0 where nothing is. */
export function marksOf({ weight }: Pick<Bed, 'weight'>): number {
  return weight ? (weight.min + weight.max) / 2 : 0;
}

function bedOf(guide: Guide, part: GuidePart, chapters: readonly Chapter[]): Bed {
  const [blueprint, domainId] = part.domain?.split('/') ?? [];
  const domain = guide.blueprints.get(blueprint ?? '')?.domains.find(({ id }) => id === domainId);
  const asked = domain?.groups.flatMap(({ objectives }) => objectives.map(({ id }) => `${blueprint ?? ''}/${id}`)) ?? [];
  const divisions = divisionsOf(chapters, new Set(asked));
  const taught = divisions.reduce((total, { size }) => total + size, 0);
  return { part, hue: hueOf(guide, part), weight: domain?.weight, divisions, whole: Math.max(asked.length, taught) };
}

/** A chapter's width is its share of the objectives that the part asks for; where it has none of them, of its own. */
function divisionsOf(chapters: readonly Chapter[], asked: ReadonlySet<string>): readonly Division[] {
  const own = ({ objectives }: Chapter): readonly string[] => {
    const found = objectives.filter((ref) => asked.has(ref));
    return found.length > 0 ? found : objectives;
  };
  const teachers = new Map<string, number>();
  for (const ref of chapters.flatMap(own)) teachers.set(ref, (teachers.get(ref) ?? 0) + 1);
  return chapters.map((chapter) => {
    const shares = own(chapter).map((objective) => ({ objective, share: 1 / (teachers.get(objective) ?? 1) }));
    return { chapter, shares, size: shares.reduce((total, { share }) => total + share, 0) };
  });
}

export interface Bed {
  part: GuidePart;
  hue: number | undefined;
  weight: { min: number; max: number } | undefined;
  divisions: readonly Division[];
  /** Sum of all shares the part asks for: more than its divisions have where objectives have no chapter yet. */
  whole: number;
}

export interface Division { chapter: Chapter; shares: readonly Share[]; size: number }
