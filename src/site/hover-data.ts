import type { Guide, Sample } from '../engine/index.ts';
import { sampleCode } from '../markdown/index.ts';
import { REGION_OPEN } from '../schema/region-marks.ts';

/** What the packages say of names in a sample, at their places in each shown piece of its files: `''` is the whole file. */
export function hoverData({ hovers }: Pick<Guide, 'hovers'>, sample: Sample): HoverData | undefined {
  const known = hovers.get(sample.id);
  if (!known) return undefined;
  const files = Object.entries(known.files).map(([file, { names }]) => {
    const text = sample.texts[file] ?? '';
    const regions = ['', ...text.split('\n').flatMap((line) => REGION_OPEN.exec(line)?.[1] ?? [])];
    return [file, Object.fromEntries(regions.map((region) => [region, shownNames(text, region, names)]))] as const;
  });
  return { texts: known.texts, packages: known.packages.map(({ name, version }) => `${name} ${version}`), files: Object.fromEntries(files) };
}

/** Names that stand in a region, at their places as shown: lines of marks are gone, and so is the common indent. */
function shownNames(text: string, region: string, names: readonly Name[]): Name[] {
  const raw = text.split(/\r?\n/);
  let at = region === '' ? -1 : raw.findIndex((line) => REGION_OPEN.exec(line)?.[1] === region);
  return (sampleCode(text, region === '' ? undefined : region)?.code ?? '').split('\n').flatMap((shown, line) => {
    at = raw.findIndex((one, index) => index > at && one.trim() === shown.trim());
    const shift = (raw[at]?.length ?? 0) - shown.length;
    return names.filter((name) => name[0] === at).map(([, column, length, said]): Name => [line, column - shift, length, said]);
  });
}

/** Line and column from 0, length, and the number of the text. */
type Name = [number, number, number, number];
export interface HoverData { texts: [string, string, number][]; packages: string[]; files: Record<string, Record<string, Name[]>> }
