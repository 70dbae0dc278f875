import type { Coverage, Guide } from '../guide.ts';
import type { Place } from '../diagnostics/fault.ts';
import type { GapRule } from './gap.ts';

/** Objectives whose coverage leaves something open, in the order of the outlines, with their place in the blueprint. */
export function openObjectives({ blueprints, coverage }: Guide, placeOf: Parameters<GapRule['find']>[1], isOpen: (covered: Coverage) => boolean): OpenObjective[] {
  return [...blueprints.values()].flatMap((blueprint) => blueprint.domains.flatMap((domain, d) => domain.groups.flatMap((group, g) =>
    group.objectives.flatMap(({ id }, o) => {
      const key = `${blueprint.id}/${id}`;
      const covered = coverage.get(key) ?? { chapters: [], items: [] };
      return isOpen(covered) ? [{ key, items: covered.items, place: placeOf(blueprint, 'domains', d, 'groups', g, 'objectives', o, 'id') }] : [];
    }))));
}

interface OpenObjective { key: string; items: readonly string[]; place: Place }
