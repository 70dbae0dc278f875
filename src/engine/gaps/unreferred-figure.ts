import { pagesOf, type Page } from '../checks/check.ts';
import { placeIn } from '../diagnostics/fault.ts';
import type { ComponentUse, Passage } from '../guide.ts';
import type { Gap, GapRule } from './gap.ts';

/**
 * Every figure is placed, and the text around it says what to look at: “plate 2” or “figure 2” anywhere on the page, by the order
 * in which figures stand there, or in the same section a word for it or the letter of one of its parts. Captions and headings do not count. The words are English,
 * so guides in other languages are asked for the placing only.
 */
export const unreferredFigure: GapRule = {
  code: 'unreferred-figure',
  find: (guide, placeOf) => {
    const placed = new Set(pagesOf(guide).flatMap((page) => figuresOf(page).map(({ attributes }) => attributes['id'])));
    const unplaced = [...guide.figures.values()].filter(({ id }) => !placed.has(id)).map((figure): Gap => ({
      key: figure.id,
      place: { ...placeOf(figure), position: { kind: 'source', line: 1, column: 1 } },
      cause: 'No chapter places this figure.',
      fix: `Place it by \`<Figure id="${figure.id}">Its caption.</Figure>\`, or remove the file.`,
    }));
    return guide.manifest.language.startsWith('en') ? [...unplaced, ...pagesOf(guide).flatMap(unreferredOn)] : unplaced;
  },
};

function unreferredOn(page: Page): Gap[] {
  const running = page.outline.passages.filter(({ as, inside }) => as === 'text' && !inside.some((name) => OUTSIDE.has(name)));
  return figuresOf(page).flatMap((use, index) => {
    const number = index + 1;
    if (running.some(({ text }) => numbersIn(text).includes(number)) || running.some((passage) => isBeside(page, { use, passage }) && speaks(passage))) return [];
    const id = use.attributes['id'] ?? '';
    return [{
      key: `${page.id} ${id}`,
      place: placeIn(page.file, use),
      cause: `The text never speaks of the figure \`${id}\`.`,
      fix: `Say what to see in it, for instance “Plate ${number} shows …”, or leave the figure out.`,
    }];
  });
}

function figuresOf({ outline }: Page): ComponentUse[] {
  return outline.uses.filter(({ name }) => name === 'Figure');
}

/** A word for figures that names no number, which may be that of another, or the letter of a part as captions print it: **B**, **Mirror (C).** */
function speaks({ text, inside }: Passage): boolean {
  return WORD.test(text.replace(NUMBERED, '')) || (inside.includes('strong') && PART.test(text));
}

/** Plates that a text names by number: “plate 2”, “plates 1 and 3”, “figures 2 to 4” for its ends. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBERED)].flatMap(([, list = '']) => (list.match(/\d+/g) ?? []).map(Number));
}

/** True where a passage stands in the section of the figure. */
function isBeside({ outline }: Page, { use, passage }: { use: ComponentUse; passage: Passage }): boolean {
  const section = (line: number): number => outline.headings.filter((heading) => heading.line <= line).length;
  return section(use.line) === section(passage.line);
}

const OUTSIDE: ReadonlySet<string> = new Set(['Figure', 'Sample', 'heading']);
const WORD = /\b(?:figure|plate|diagram|drawing|picture)\b/i;
const PART = /^[A-Z]$|\([A-Z]\)/;
const NUMBERED = /\b(?:figure|plate|fig\.)s?\s+(\d+(?:(?:,\s*|\s+(?:and|to)\s+|–)\d+)*)/gi;
