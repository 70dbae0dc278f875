/** Text without Markdown’s marks; code spans keep their words. */
export function plain(markdown: string): string {
  return markdown.replace(/```[^\n]*\n([\s\S]*?)```/g, '$1').replace(/[*`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim();
}

/** The same with code spans and fences left out: what is said in words. */
export function prose(markdown: string): string {
  return plain(markdown.replace(/```[\s\S]*?```/g, ' ').replace(/`[^`]*`/g, ' '));
}

/** Words in order, lower case, letters and digits only. */
export function wordsOf(text: string): string[] {
  return plain(text).toLowerCase().match(/[\p{L}\p{N}]+(?:[-_.’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Words that carry meaning: five letters or more, no function words, in the singular. */
export function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text).map((word) => word.replace(/(?:’s|'s|(?<!s)s)$/, '')).filter((word) => word.length >= 5 && !FUNCTION_WORDS.has(word)));
}

/** Sentences of a text, code left out. */
export function sentencesOf(text: string): string[] {
  return prose(text).split(/(?<=[.?!:])\s+(?=[\p{Lu}\p{N}])/u).filter((sentence) => sentence !== '');
}

/** The sentence that asks: the last with a question mark; nothing where there is none. */
export function askedIn(stem: string): string | undefined {
  return sentencesOf(stem).findLast((sentence) => sentence.includes('?'));
}

/** What part of two texts’ runs of three words they share, 0–1 (Jaccard). */
export function likeness(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  const shared = [...first].filter((one) => second.has(one)).length;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, Math.max(1, words.length - 2)).map((_, index) => words.slice(index, index + 3).join(' ')));
}

const FUNCTION_WORDS = new Set(`about above after again against before being below between could does doing during every first further
having itself might other should since still their there these thing those through under until where which while whose would without
another because either neither whether within using used takes given`.split(/\s+/));
