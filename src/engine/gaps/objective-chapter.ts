import { openObjectives } from './open-objectives.ts';
import type { GapRule } from './gap.ts';

/** Every objective of every blueprint is taught by a chapter, which names it or serves it in a section. */
export const objectiveChapter: GapRule = {
  code: 'objective-chapter',
  find: (guide, placeOf) => openObjectives(guide, placeOf, ({ chapters }) => chapters.length === 0).map(({ key, place }) => ({
    key, place,
    cause: `No chapter teaches \`${key}\`.`,
    fix: 'Name it in `objectives` of a chapter, or serve it in a section by `<Serves objectives="…" />`.',
  })),
};
