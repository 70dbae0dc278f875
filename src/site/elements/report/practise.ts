import { siteRoot } from '../site-journal.ts';

/** Address of a practice session over an objective. */
export function objectiveAddress(ref: string): string {
  return new URL(`practice.html#objective=${ref}`, siteRoot()).href;
}

/** Address of a practice session over some items. */
export function practiceAddress(items: readonly string[]): string {
  return new URL(`practice.html#items=${items.map(encodeURIComponent).join(',')}`, siteRoot()).href;
}
