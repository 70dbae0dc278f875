import type { Bank } from '../../bank-data.ts';

/**
 * What the guide has, without a word of any question.
 *
 * @param load adds a script of the site to the page.
 * @throws Error where it cannot be loaded.
 */
export async function loadBank(load: (path: string) => Promise<void>): Promise<Bank> {
  await load('assets/bank.js');
  if (globalThis.fieldguideBank) return globalThis.fieldguideBank;
  throw new Error('assets/bank.js brought no bank.');
}

declare global {
  /** Set by `assets/bank.js`. */
  var fieldguideBank: Bank | undefined;
}
