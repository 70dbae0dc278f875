/** Width of a text in pixels at a size in pixels. */
export type Measure = (text: string, size: number) => number;

/** From one line to the next, in sizes of the letters. */
export const LEADING = 1.1;

/** A title broken into lines, and the size in pixels at which it fits. */
export interface Setting { lines: readonly string[]; size: number }

/**
 * Breaks a title between words, at the largest of `sizes` (falling) where its lines fit into `width` by `height` pixels.
 * What fits at none of them is set at the smallest, in as many lines as it takes.
 */
export function fitTitle(title: string, { sizes, width, height }: Frame, measure: Measure): Setting {
  for (const size of sizes) {
    const lines = breakLines(title, width, (text) => measure(text, size));
    if (lines.length * size * LEADING <= height && lines.every((line) => measure(line, size) <= width)) return { lines, size };
  }
  const size = sizes.at(-1) ?? 0;
  return { lines: breakLines(title, width, (text) => measure(text, size)), size };
}

function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Frame { sizes: readonly number[]; width: number; height: number }
