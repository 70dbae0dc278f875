import type { Blueprint } from '../../schema/index.ts';
import type { Chapter, Coverage, Guide, ObjectivePlace } from '../guide.ts';

/** All objectives of all blueprints, under `blueprint/objective`, in the order of the outlines. */
export function objectivePlaces(blueprints: ReadonlyMap<string, Blueprint>): Map<string, ObjectivePlace> {
  const places = new Map<string, ObjectivePlace>();
  for (const blueprint of blueprints.values()) {
    for (const domain of blueprint.domains) {
      for (const objective of domain.groups.flatMap(({ objectives }) => objectives)) {
        places.set(`${blueprint.id}/${objective.id}`, { blueprint, domain, objective });
      }
    }
  }
  return places;
}

/** For each objective the chapters that name or serve it, in reading order, and the items that ask for it, by id. */
export function coverageOf({ objectives, chapters, items }: Pick<Guide, 'objectives' | 'chapters' | 'items'>): Map<string, Coverage> {
  const served = invert([...chapters.values()].map((chapter) => [chapter.id, objectivesOf(chapter)]));
  const asked = invert([...items.values()].map((item) => [item.id, item.objectives]));
  return new Map([...objectives.keys()].map((key) => [key, { chapters: served.get(key) ?? [], items: asked.get(key) ?? [] }]));
}

function objectivesOf({ objectives, outline }: Chapter): string[] {
  const placed = outline.uses.filter(({ name }) => name === 'Serves').flatMap(({ attributes }) => (attributes['objectives'] ?? '').split(/\s+/));
  return [...objectives, ...placed.filter((key) => key !== '')];
}

function invert(lists: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, keys] of lists) {
    for (const key of new Set(keys)) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}
