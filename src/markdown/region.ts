import { readMarkedLines, type MarkedLine } from '../schema/marked-lines.ts';
import { REGION_CLOSE, REGION_OPEN } from '../schema/region-marks.ts';
import type { LineMarks } from './highlight.ts';

/**
 * The lines of a region without their common indent, or the whole text where no name is given; in neither a line of marks.
 *
 * @returns the code without a closing line break and what its marks say, or `undefined` where the text has no region of that name.
 */
export function sampleCode(text: string, name?: string): SampleCode | undefined {
  const lines = text.split(/\r?\n/);
  if (name === undefined) return tidy(lines);
  const start = lines.findIndex((line) => REGION_OPEN.exec(line)?.[1] === name);
  return start === -1 ? undefined : tidy(inside(lines.slice(start + 1)));
}

/** A file as its author would hand it out: the whole text without lines of marks. */
export function withoutMarks(text: string): string {
  return readMarkedLines(text.split('\n')).lines.map((line) => line.text).join('\n');
}

/** Everything up to the marker that closes this region. */
function inside(lines: readonly string[]): readonly string[] {
  let depth = 0;
  const end = lines.findIndex((line) => {
    if (REGION_OPEN.test(line)) depth += 1;
    else if (REGION_CLOSE.test(line)) depth -= 1;
    return depth < 0;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function tidy(source: readonly string[]): SampleCode {
  const lines = trimmed(readMarkedLines(source).lines);
  const indents = lines.filter(isFilled).map(({ text }) => text.length - text.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return {
    code: lines.map(({ text }) => text.slice(indent)).join('\n'),
    marks: {
      marked: new Set(lines.flatMap(({ marked }, index) => (marked ? [index + 1] : []))),
      notes: new Map(lines.flatMap(({ notes }, index) => (notes.length > 0 ? [[index + 1, notes] as const] : []))),
    },
  };
}

/** Without empty lines at both ends. */
function trimmed(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  return lines.slice(Math.max(lines.findIndex(isFilled), 0), lines.findLastIndex(isFilled) + 1);
}

function isFilled({ text }: MarkedLine): boolean {
  return text.trim() !== '';
}

export interface SampleCode { code: string; marks: LineMarks }
