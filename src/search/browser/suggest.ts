/**
 * What the reader may have meant: the typed words with each unknown one replaced by the nearest known word, or a whole
 * known phrase that is nearer. Nothing where nothing is near enough, or every word is known.
 */
export function suggest(query: string, phrases: readonly string[]): string | undefined {
  const typed = query.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (typed.length === 0) return undefined;
  const words = [...new Set(phrases.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []))];
  const mended = typed.map((word) => (words.some((known) => known.startsWith(word)) ? word : (nearest(word, words) ?? word)));
  if (mended.some((word, index) => word !== typed[index])) return mended.join(' ');
  const phrase = nearest(typed.join(' '), phrases);
  return phrase?.toLowerCase() === typed.join(' ') ? undefined : phrase;
}

function nearest(text: string, known: readonly string[]): string | undefined {
  let best: { text: string; distance: number } | undefined;
  const limit = Math.floor(text.length / 3);
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text, candidate.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { text: candidate, distance };
  }
  return best?.text;
}

/** Letters to put in, leave out, exchange or swap with their neighbour to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + change,
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      ));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
