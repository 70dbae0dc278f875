import { coverage, domainShares, mix } from '../statistics.ts';
import type { Rule } from '../rule.ts';

/** What issue 7 asks of every objective; how many items is a setting of the guide, and a gap where there are fewer. */
const FAMILIES = 2;
const OTHER_TYPES = 0.35;
const RECALL = 0.3;

export const thinCoverage: Rule = {
  id: 'W18',
  title: 'Objective with too few families, or domain with too few or too many items',
  find: (bank) => [
    ...coverage(bank).filter(({ families }) => families < FAMILIES).map(({ objective, items, families }) => ({
      cause: `\`${objective}\` has ${items} items in ${families} families; it takes ${FAMILIES} families.`,
      fix: 'Write more items for it, of a family of their own.',
    })),
    ...domainShares(bank).filter(({ share, min, max }) => share < min || share > max).map(({ domain, share, min, max }) => ({
      cause: `\`${domain}\` has ${percent(share)} of the items of its outline, which asks for ${percent(min)} to ${percent(max)}.`,
      fix: share < min ? 'Write items for this domain.' : 'Write items for the other domains.',
    })),
  ],
};

export const typeMix: Rule = {
  id: 'W19',
  title: 'Too much of one type or level',
  find: (bank) => {
    const { items, notSingle, recall } = mix(bank);
    return [
      ...(notSingle < OTHER_TYPES * items ? [{ cause: `${notSingle} of ${items} items are not single choice; ${percent(OTHER_TYPES)} should be.`, fix: 'Ask in other types where they fit better.' }] : []),
      ...(recall > RECALL * items ? [{ cause: `${recall} of ${items} items ask for recall; ${percent(RECALL)} at most should.`, fix: 'Ask for the use of what is to be known.' }] : []),
    ];
  },
};

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
