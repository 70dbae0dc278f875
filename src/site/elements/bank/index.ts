/** The bank in the browser: what there is, and the questions themselves. */
export { loadBank } from './bank.ts';
export { bankQuestions, type BankMarkup } from './markup.ts';
export { poolOf } from './pool.ts';
