import type { Guide } from '../guide.ts';

/** How many days before the edition of the guide a date lies, YYYY-MM-DD; below 0 where it comes after. Never counted from today. */
export function ageAtEdition({ manifest }: Pick<Guide, 'manifest'>, date: string): number {
  return (Date.parse(manifest.edition) - Date.parse(date)) / DAY;
}

const DAY = 24 * 60 * 60 * 1000;
