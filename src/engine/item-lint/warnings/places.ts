import { singleLists, type Bank } from '../bank.ts';
import { atLeast } from '../chance.ts';
import type { Rule } from '../rule.ts';

/** Chance below which one place holds the key too often: W16 of the list of rules. */
const P = 0.01;
/** Lists of one length from which on anything can be said. */
const LEAST = 20;

/**
 * The place of the key in the file. Pages shuffle options, so no reader sees it; whoever prints or exports the files as they are
 * shows it. By chance each place holds the key alike; the place that holds it most is tested, once for each place it might have been.
 */
export const keyPlaces: Rule = {
  id: 'W16',
  title: 'Key that stands in one place of the file too often',
  find: (bank) => [...placesByLength(bank)].flatMap(([length, places]) => {
    const most = Math.max(...places);
    const lists = places.reduce((sum, count) => sum + count, 0);
    const p = Math.min(1, length * atLeast(most, Array.from({ length: lists }, () => 1 / length)));
    return lists < LEAST || p >= P ? [] : [{
      cause: `Of ${lists} lists with ${length} options, ${most} have the key at place ${places.indexOf(most) + 1}; chance gives ${(lists / length).toFixed(0)}.`,
      fix: 'Move options about in the files: ids carry every answer, so nothing else changes.',
    }];
  }),
};

/** Number of options → how many lists have the key at each place. */
function placesByLength(bank: Bank): Map<number, number[]> {
  const byLength = new Map<number, number[]>();
  for (const { list: { options } } of singleLists(bank)) {
    const places = byLength.get(options.length) ?? options.map(() => 0);
    const place = options.findIndex(({ correct }) => correct);
    byLength.set(options.length, places.map((count, at) => count + Number(at === place)));
  }
  return byLength;
}
