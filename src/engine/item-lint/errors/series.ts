import type { Rule } from '../rule.ts';

/** Statements to judge are not all true, or all false, over the bank. */
export const mixedSeries: Rule = {
  id: 'E11',
  title: 'Statements that all have the same answer',
  find: ({ items }) => {
    const series = items.flatMap(({ question }) => (question.type === 'statements' ? [question] : []));
    const answers = new Set(series.flatMap(({ statements }) => statements.map(({ answer }) => answer)));
    if (series.length < 2 || answers.size > 1) return [];
    return [{
      cause: `All ${series.length} series of statements are answered “${[...answers].join('')}” throughout.`,
      fix: 'Write statements of both kinds.',
    }];
  },
};

/** A scenario is worth reading only for several questions. */
export const askedCases: Rule = {
  id: 'E12',
  title: 'Case with fewer than two items',
  find: ({ items, guide }) => [...guide.cases.keys()].flatMap((id) => {
    const asked = items.filter(({ item }) => item.type === 'case' && item.case === id);
    if (asked.length >= 2) return [];
    return [{
      ...(asked[0] ? { item: asked[0].item, path: ['case'] } : {}),
      cause: `The case \`${id}\` has ${asked.length === 1 ? 'one item' : 'no items'}; it takes two at least.`,
      fix: 'Write more items for it, or remove the case.',
    }];
  }),
};
