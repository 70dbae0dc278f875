import { LINE_MARK, REGION_CLOSE, REGION_OPEN } from './region-marks.ts';

/**
 * Reads the marks among the lines of a sample and takes all lines of marks out, those of regions as well.
 *
 * A mark speaks of a line below it in the same region. One that finds none is `lost`.
 */
export function readMarkedLines(source: readonly string[]): { lines: MarkedLine[]; lost: LostMark[] } {
  const lines: MarkedLine[] = [];
  const lost: LostMark[] = [];
  let waiting: WaitingMark[] = [];
  for (const [index, text] of source.entries()) {
    const mark = LINE_MARK.exec(text)?.groups;
    if (mark) waiting.push({ line: index + 1, holds: mark['marked'] ?? mark['noted'], note: mark['note'] === undefined ? undefined : Number(mark['note']) });
    else if (isRegionMark(text)) lost.push(...waiting.splice(0));
    else {
      const met = waiting.filter(({ holds }) => (holds === undefined ? text.trim() !== '' : text.includes(holds)));
      waiting = waiting.filter((mark) => !met.includes(mark));
      lines.push({ text, marked: met.some(({ note }) => note === undefined), notes: met.flatMap(({ note }) => note ?? []) });
    }
  }
  return { lines, lost: [...lost, ...waiting] };
}

function isRegionMark(line: string): boolean {
  return REGION_OPEN.test(line) || REGION_CLOSE.test(line);
}

export interface MarkedLine {
  text: string;
  marked: boolean;
  /** Numbers of the notes that speak of this line. */
  notes: readonly number[];
}

/** A mark that speaks of no line: where it stands, from 1, and the text it looks for. */
export interface LostMark { line: number; holds?: string | undefined }

interface WaitingMark extends LostMark { note: number | undefined }
