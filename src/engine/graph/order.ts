import type { GuidePart } from '../../schema/index.ts';

const WORDS_A_MINUTE = 220;

/** Number of a chapter as printed: that of its part among the parts with a domain, and its place; just the place elsewhere. */
export function chapterNumber(parts: readonly GuidePart[], part: GuidePart, place: number): string {
  const index = parts.filter(({ domain }) => domain !== undefined).indexOf(part);
  return index === -1 ? String(place) : `${index + 1}.${place}`;
}

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}
