import { fault } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Check } from './check.ts';

/** Crosswalks and overlaps lead to objectives of other blueprints that are there. */
export const crosswalks: Check = ({ blueprints, objectives }, { origins, isBroken }) => [...blueprints.values()].flatMap((blueprint) =>
  blueprint.domains.flatMap((domain, d) => domain.groups.flatMap((group, g) => group.objectives.flatMap((objective, o) =>
    [
      ...objective.crosswalk.map((key, index) => ({ key, path: ['crosswalk', index] })),
      ...objective.overlaps.map(({ with: key }, index) => ({ key, path: ['overlaps', index, 'with'] })),
    ].flatMap(({ key, path }) => {
      const other = key.split('/')[0] ?? '';
      if ((objectives.has(key) && other !== blueprint.id) || isBroken('blueprint', other)) return [];
      const place = origins.at(blueprint, 'domains', d, 'groups', g, 'objectives', o, ...path);
      const known = [...objectives.keys()].filter((candidate) => !candidate.startsWith(`${blueprint.id}/`));
      return [fault('unknown-crosswalk', place, `\`${key}\` is not an objective of another blueprint.`, offer(key, known, 'Remove it.'))];
    })))));
