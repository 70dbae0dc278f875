import { REGION_CLOSE, REGION_OPEN } from '../schema/region-marks.ts';

/**
 * The lines of a region without their common indent, or the whole text without any marker lines where no name is given.
 *
 * @returns the code without a closing line break, or `undefined` where the text has no region of that name.
 */
export function sampleRegion(text: string, name?: string): string | undefined {
  const lines = text.split(/\r?\n/);
  if (name === undefined) return tidy(lines.filter((line) => !REGION_OPEN.test(line) && !REGION_CLOSE.test(line)));
  const start = lines.findIndex((line) => REGION_OPEN.exec(line)?.[1] === name);
  if (start === -1) return undefined;
  return tidy(inside(lines.slice(start + 1)));
}

/** Everything up to the marker that closes this region; markers of regions inside it are left out. */
function inside(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let depth = 0;
  for (const line of lines) {
    if (REGION_CLOSE.test(line)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (REGION_OPEN.test(line)) depth += 1;
    else kept.push(line);
  }
  return kept;
}

function tidy(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n').replace(/^\n+|\n+$/g, '');
}
