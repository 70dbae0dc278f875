import type { Source } from '../schema/index.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as printed, "24 November 2026". Spelled by hand: the machine's locale must not reach a page. */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** What a look at the address of a source found, as printed after its date. */
export function outdatedWords({ found, how }: NonNullable<Source['outdated']>): string {
  return `${how === 'gone' ? 'Its address was found dead' : 'It was found changed'} on ${longDate(found)}.`;
}
