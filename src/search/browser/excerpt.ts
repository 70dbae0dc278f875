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
  return joinMarks(parts);
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
