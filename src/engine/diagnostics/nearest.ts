/** The known name that lies closest to what was written, or nothing where none is close. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - written.length) > limit) continue;
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** A sentence that offers the nearest known name, or the first few known names, or what to do where there are none. */
export function offer(written: string, known: Iterable<string>, otherwise: string): string {
  const names = [...known];
  const close = nearest(written, names);
  if (names.length === 0) return otherwise;
  const only = close ?? (names.length === 1 ? names[0] : undefined);
  if (only !== undefined) return `Write \`${only}\`, or ${lowerFirst(otherwise)}`;
  const shown = names.slice(0, 8).map((name) => `\`${name}\``).join(', ');
  return `Write one of ${shown}${names.length > 8 ? ` or ${names.length - 8} more` : ''}, or ${lowerFirst(otherwise)}`;
}

/** Steps of adding, dropping, changing or swapping a letter that lead from one word to the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = (row[j - 1] ?? 0) + (same ? 0 : 1);
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, change, swapped ? (before[j - 2] ?? 0) + 1 : change));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
