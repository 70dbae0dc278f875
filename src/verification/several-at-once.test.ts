import { expect, it } from 'vitest';
import { severalAtOnce } from './several-at-once.ts';

const wait = async (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

it('keeps the order, and never does more at once than it may', async () => {
  let now = 0;
  let most = 0;
  const doubled = await severalAtOnce([5, 1, 3, 2, 4], 2, async (one) => {
    most = Math.max(most, ++now);
    await wait(one * 3);
    now -= 1;
    return one * 2;
  });
  expect(doubled).toEqual([10, 2, 6, 4, 8]);
  expect(most).toBe(2);
});
it('ends with the first error, and with nothing for none', async () => {
  await expect(severalAtOnce([1, 2], 2, async (one) => (one === 2 ? Promise.reject(new Error('two')) : wait(1)))).rejects.toThrow('two');
  expect(await severalAtOnce([], 3, async () => Promise.resolve(1))).toEqual([]);
});
