import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Figure } from '../guide.ts';
import type { Reading } from './reading.ts';
import { stem } from './records.ts';

/**
 * All figures by id, with the words they carry for readers who do not see them. `<id>.phone.mmd` is the upright drawing
 * of the figure `<id>.mmd`, for narrow screens.
 */
export function readFigures(reading: Reading): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  const files = reading.folder.matching(/^figures\/[^/]+\.mmd$/);
  for (const file of files.filter((name) => !name.endsWith(PHONE))) {
    const id = stem(file);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      reading.faults.push(fault(
        'name-mismatch', placeIn(file, { line: 1, column: 1 }),
        `\`${id}\` cannot be the id of a figure.`,
        'Name the file in lower-case letters, digits and single hyphens.',
      ));
    }
    const source = reading.folder.text(file);
    if (source === undefined) reading.markBroken('figure', id);
    else figures.set(id, figure(reading, { id, file, source }));
  }
  for (const file of files.filter((name) => name.endsWith(PHONE))) readPhone(reading, { file, figures });
  return figures;
}

const PHONE = '.phone.mmd';

function readPhone(reading: Reading, { file, figures }: { file: string; figures: ReadonlyMap<string, Figure> }): void {
  const wide = file.replace(PHONE, '.mmd');
  const figure = figures.get(stem(wide));
  const source = reading.folder.text(file);
  if (figure && source !== undefined) figure.phone = { file, source };
  else if (source !== undefined && !reading.isBroken('figure', stem(wide))) reading.faults.push(fault(
    'name-mismatch', placeIn(file, { line: 1, column: 1 }),
    `There is no figure \`${wide}\` that this could be the upright drawing of.`,
    'Give it the name of its figure, or remove it.',
  ));
}

function figure(reading: Reading, { id, file, source }: Pick<Figure, 'id' | 'file' | 'source'>): Figure {
  const found: Figure = { id, file, source, title: lineAfter('accTitle', source), description: lineAfter('accDescr', source) || blockAfter('accDescr', source) };
  // Figures are not YAML; a rule that reports one names the line itself.
  reading.origins.set(found, { file, locate: () => ({ kind: 'file' }) });
  return found;
}

function lineAfter(word: string, source: string): string {
  return new RegExp(`^[ \\t]*${word}[ \\t]*:[ \\t]*(.+)$`, 'm').exec(source)?.[1]?.trim() ?? '';
}

function blockAfter(word: string, source: string): string {
  return new RegExp(`^[ \\t]*${word}[ \\t]*\\{([^}]*)\\}`, 'm').exec(source)?.[1]?.trim().replace(/\s+/g, ' ') ?? '';
}
