import { HighlightCache } from './highlight-cache.ts';
import { highlightSettings } from './two-inks.ts';

/**
 * Highlights code in two inks, by element and never by style: `b` for keywords, `u` for strings and numbers
 * (printed in the hue of the page), `i` for comments. A marked line is a `span.hl`. What was highlighted once is kept on disk.
 *
 * @param code text without a closing line break.
 * @param language a Shiki name; one that is not known is set without marks.
 * @param marks lines that are marked, and numbers of notes at their ends; all lines count from 1.
 * @returns HTML for the inside of `pre > code`. The numbers are left to the style sheet, so that no copy holds them.
 */
export async function highlight(code: string, language: string, marks: LineMarks = {}): Promise<string> {
  const lines = await cache.lines(code, language, async () => (await import('./shiki-lines.ts')).shikiLines(code, language));
  return lines.map((html, index) => {
    const notes = (marks.notes?.get(index + 1) ?? []).map((number) => `<em data-n="${number}"></em>`).join('');
    return marks.marked?.has(index + 1) ? `<span class="hl">${html}${notes}\n</span>` : `${html}${notes}\n`;
  }).join('');
}

/** Beside Astro's own cache; commands run in the project's folder. */
const cache = new HighlightCache('node_modules/.cache/fieldguide/code', highlightSettings);

export interface LineMarks {
  marked?: ReadonlySet<number>;
  /** Line → numbers of the notes that speak of it. */
  notes?: ReadonlyMap<number, readonly number[]>;
}
