/** A piece of an excerpt: plain text, marked where it matches. */
export interface ExcerptPart { text: string; marked: boolean }

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

/**
 * Takes one of Pagefind's excerpts apart. Only its own `<mark>` and `</mark>` count as markup; everything else is text,
 * whatever it looks like, so nothing in a page can become an element of the results.
 */
export function parseExcerpt(html: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let marked = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece !== '') parts.push({ text: decode(piece), marked });
  }
  return joinMarks(parts.flatMap(looseEnd));
}

/**
 * An excerpt without the names it opens with, or the end of the first: they stand above it anyway.
 *
 * @param names heading, and other names in the order in which they were indexed.
 */
export function withoutNames(parts: readonly ExcerptPart[], names: readonly string[]): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  let cut = 0;
  for (const name of names) cut += lengthOfName(text.slice(cut), name);
  const left: ExcerptPart[] = [];
  for (const part of parts) {
    if (cut < part.text.length) left.push({ ...part, text: part.text.slice(cut) });
    cut = Math.max(0, cut - part.text.length);
  }
  return left;
}

/** How far a name, or the end of it, reaches into a text that opens with it and goes on. */
function lengthOfName(text: string, name: string): number {
  const opening = /^… /.exec(text)?.[0] ?? '';
  const words = name.split(/\s+/);
  for (const index of words.keys()) {
    const end = `${opening}${words.slice(index).join(' ')}`;
    const sentence = /[.!?:;]$/.test(end) ? `${end} ` : `${end}. `;
    if (text.startsWith(sentence)) return sentence.length;
  }
  return 0;
}

/** Pagefind marks a word with the punctuation behind it. */
function looseEnd({ text, marked }: ExcerptPart): ExcerptPart[] {
  const end = marked ? /[.,;:!?)\]”’"]+$/.exec(text)?.[0] : undefined;
  if (end === undefined || end === text) return [{ text, marked }];
  return [{ text: text.slice(0, -end.length), marked }, { text: end, marked: false }];
}

/** Neighbouring marks that only a space parts read better as one. */
function joinMarks(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const gap = joined.at(-1);
    const before = joined.at(-2);
    if (part.marked && gap?.text === ' ' && before?.marked) {
      joined.pop();
      before.text += ` ${part.text}`;
    } else joined.push({ ...part });
  }
  return joined;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
