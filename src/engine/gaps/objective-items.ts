import { openObjectives } from './open-objectives.ts';
import type { GapRule } from './gap.ts';

/** Every objective has as many items as `itemsPerObjective` of the guide asks for; a guide that does not say asks for none. */
export const objectiveItems: GapRule = {
  code: 'objective-items',
  find: (guide, placeOf) => {
    const wanted = guide.manifest.itemsPerObjective ?? 0;
    return openObjectives(guide, placeOf, ({ items }) => items.length < wanted).map(({ key, place, items }) => ({
      key, place,
      cause: `\`${key}\` has ${items.length === 1 ? '1 item' : `${items.length || 'no'} items`}; this guide asks for ${wanted} an objective.`,
      fix: `Write items in \`questions/\` with \`${key}\` among their \`objectives\`.`,
    }));
  },
};
