import type { FigureProblem, FigureSource } from './figure.ts';
import { readSvg, textOf, walk } from './clean/tree.ts';

/**
 * The first character of a drawing’s labels that the label face does not have. Such a character would be measured in
 * whatever font the author’s machine has, and the drawing would differ from machine to machine.
 */
export function missingCharacter(figure: FigureSource, svg: string): FigureProblem | undefined {
  const labels = [...walk(readSvg(svg))].filter(({ name }) => name === 'text').map(textOf).join('');
  const found = OUTSIDE_FACE.exec(labels)?.[0];
  if (found === undefined) return undefined;
  const line = figure.source.split('\n').findIndex((text) => text.includes(found) && !text.trim().startsWith('acc')) + 1;
  return {
    code: 'figure-character',
    file: figure.file,
    line: Math.max(line, 1),
    cause: `A label has \`${found}\`, which the face of the labels does not have.`,
    fix: 'Write it in words, or with a sign of Latin-1 such as `·` or `×`.',
  };
}

/** What the label face has of what `src/site/fonts/cut-fonts.ts` keeps. */
const OUTSIDE_FACE = /[^\u0020-\u007e\u00a0-\u00ffıŒœ–—‘’‚“”„•…′″‹›⁄€™−]/u;
