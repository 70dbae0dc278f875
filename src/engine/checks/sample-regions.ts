import { REGION_CLOSE, REGION_OPEN } from '../../schema/region-marks.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn, type Place } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Sample } from '../guide.ts';
import { usesIn, type Check } from './check.ts';

/** Regions that chapters show and that steps stand beside are in the sample, and every region that opens closes. */
export const sampleRegions: Check = (guide, { origins }) => [
  ...usesIn(guide, 'Sample').flatMap(({ use, place }) => {
    const sample = guide.samples.get(use.attributes['id'] ?? '');
    const region = use.attributes['region'];
    // Where a file is missing, that is the fault to tell.
    if (!sample || region === undefined || sample.tabs.some(({ file }) => !(file in sample.texts))) return [];
    return missing(sample, region, place);
  }),
  ...[...guide.samples.values()].flatMap((sample) => sample.walkthroughs.flatMap(({ region }, index) =>
    (region === undefined ? [] : missing(sample, region, origins.at(sample, 'walkthroughs', index, 'region'))))),
  ...[...guide.samples.values()].flatMap((sample) => Object.entries(sample.texts).flatMap(([file, text]) => unbalanced(text).map(({ line, cause, fix }) =>
    fault('missing-region', placeIn(`${sample.folder}/${file}`, { line, column: 1 }), cause, fix)))),
];

function missing(sample: Sample, region: string, place: Place): Diagnostic[] {
  const known = regionsOf(sample);
  if (known.includes(region)) return [];
  return [fault(
    'missing-region', place,
    `The sample \`${sample.id}\` has no region \`${region}\`.`,
    offer(region, known, `Add \`# region: ${region}\` … \`# endregion\` in \`${sample.folder}/\`.`),
  )];
}

function regionsOf({ tabs, texts }: Sample): string[] {
  const names = tabs.flatMap(({ file }) => (texts[file] ?? '').split('\n')).flatMap((line) => REGION_OPEN.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}

function unbalanced(text: string): Unbalanced[] {
  const found: Unbalanced[] = [];
  const open: { name: string; line: number }[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    const name = REGION_OPEN.exec(content)?.[1];
    if (name !== undefined) open.push({ name, line: index + 1 });
    else if (REGION_CLOSE.test(content) && !open.pop()) found.push({ line: index + 1, cause: 'A region closes here that never opened.', fix: 'Remove the line, or add `# region: name` above.' });
  }
  return [...found, ...open.map(({ name, line }) => ({ line, cause: `The region \`${name}\` never closes.`, fix: 'Add a line `# endregion` at its end.' }))];
}

interface Unbalanced { line: number; cause: string; fix: string }
