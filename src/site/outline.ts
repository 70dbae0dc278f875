import type { Chapter, Guide } from '../engine/index.ts';
import type { Blueprint, GuidePart } from '../schema/index.ts';

/** The place of a domain among the domains of its blueprint, from 1; the hue of everything inside it hangs on this number. */
export function hueOf(guide: Guide, part: GuidePart): number | undefined {
  const [blueprint, domain] = part.domain?.split('/') ?? [];
  const index = guide.blueprints.get(blueprint ?? '')?.domains.findIndex(({ id }) => id === domain) ?? -1;
  return index === -1 ? undefined : index + 1;
}

/** Printed codes of a blueprint's objectives: domain, group and a letter, for instance "2.3a". */
export function objectiveCodes(blueprint: Blueprint): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  blueprint.domains.forEach((domain, d) => {
    domain.groups.forEach((group, g) => {
      group.objectives.forEach(({ id }, o) => codes.set(`${blueprint.id}/${id}`, `${String(d + 1)}.${String(g + 1)}${letter(o)}`));
    });
  });
  return codes;
}

/** Printed code of one objective, `blueprint/objective`. */
export function objectiveCode(guide: Guide, ref: string): string {
  const place = guide.objectives.get(ref);
  return (place && objectiveCodes(place.blueprint).get(ref)) ?? ref;
}

export interface PartOutline { part: GuidePart; hue: number | undefined; chapters: readonly Chapter[] }

/** Parts in order with their chapters; parts that have none yet are left out. */
export function partsOf(guide: Guide): readonly PartOutline[] {
  return guide.manifest.parts
    .map((part) => ({ part, hue: hueOf(guide, part), chapters: [...guide.chapters.values()].filter((chapter) => chapter.part.id === part.id) }))
    .filter(({ chapters }) => chapters.length > 0);
}

/** The chapters before and after one, across parts. */
export function neighbours(guide: Guide, id: string): { previous: Chapter | undefined; next: Chapter | undefined } {
  const order = partsOf(guide).flatMap(({ chapters }) => chapters);
  const index = order.findIndex((chapter) => chapter.id === id);
  return { previous: order[index - 1], next: order[index + 1] };
}

/** "a" to "z"; outlines have fewer objectives in a group than letters. */
function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
