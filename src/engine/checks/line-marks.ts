import { readMarkedLines } from '../../schema/marked-lines.ts';
import { LINE_MARK, REGION_OPEN } from '../../schema/region-marks.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Guide, Sample } from '../guide.ts';
import { usesIn, type Check } from './check.ts';

/** Every mark of a sample speaks of a line, and every number it ties to a line is a note of the figures that show it. */
export const lineMarks: Check = (guide) => [
  ...[...guide.samples.values()].flatMap((sample) => Object.entries(sample.texts).flatMap(([file, text]) => lostMarks(`${sample.folder}/${file}`, text))),
  ...missingNotes(guide),
];

function lostMarks(file: string, text: string): Diagnostic[] {
  return readMarkedLines(text.split('\n')).lost.map(({ line, holds }) => fault(
    'line-mark', placeIn(file, { line, column: 1 }),
    holds === undefined ? 'No line of code follows this mark in its region.' : `No line below this mark holds \`${holds}\` in its region.`,
    'Put the mark above the line it speaks of, in the same region, or correct its text.',
  ));
}

function missingNotes(guide: Guide): Diagnostic[] {
  return usesIn(guide, 'Sample').flatMap(({ use, place }) => {
    const sample = guide.samples.get(use.attributes['id'] ?? '');
    const { listed } = use;
    if (!sample || listed === undefined) return [];
    return tiedNotes(sample, use.attributes['region']).filter((note) => note > listed).map((note) => fault(
      'line-mark', place,
      `The sample ties note ${note} to a line, but this figure has ${listed}.`,
      `Write note ${note}, or change \`# note: ${note}\` in \`${sample.folder}/\`.`,
    ));
  });
}

/** Numbers tied to lines of a region, or of the whole files, in order. */
function tiedNotes({ tabs, texts }: Sample, region: string | undefined): number[] {
  const numbers = tabs.flatMap(({ file }) => {
    let inside: string | undefined;
    return (texts[file] ?? '').split('\n').flatMap((line) => {
      inside = REGION_OPEN.exec(line)?.[1] ?? inside;
      const note = LINE_MARK.exec(line)?.groups?.['note'];
      return note !== undefined && (region === undefined || inside === region) ? [Number(note)] : [];
    });
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
