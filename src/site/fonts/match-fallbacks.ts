import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { families, type Family, type Style } from './fallbacks.ts';

/**
 * Measures the families that a device may have in place of ours and writes their faces into `fonts.css`.
 *
 * Every face of a fallback gets `size-adjust` = width of a sample text in our face ÷ its width in the fallback, and our ascent
 * and descent divided by that same ratio, since the ratio scales them too. So each line keeps its length and its height.
 *
 * Run by hand after an update of the faces: `node src/site/fonts/match-fallbacks.ts <folder> [chromium]`, where the folder
 * is a `node_modules` with the `@fontsource` packages named in `fallbacks.ts`.
 * @throws Error where a package or the place in `fonts.css` is missing.
 */
async function matchFallbacks(packages: string, executablePath: string | undefined): Promise<void> {
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath === undefined ? {} : { executablePath }) });
  const page = await browser.newPage();
  const faces: string[] = [];
  for (const family of families) for (const style of family.styles) faces.push(await matched(page, packages, family, style));
  await browser.close();
  const css = new URL('../styles/fonts.css', import.meta.url);
  const [before, after] = readFileSync(css, 'utf8').split(MARK);
  if (before === undefined || after === undefined) throw new Error(`src/site/styles/fonts.css: there is no line “${MARK}” after which to write. Put it back.`);
  writeFileSync(css, `${before}${MARK}\n${faces.join('')}`);
}

const MARK = '/* Fallbacks, written by ../fonts/match-fallbacks.ts: each sets a text as long and as high as our face, so the swap moves nothing. */';

async function matched(page: Page, packages: string, family: Family, style: Style): Promise<string> {
  const own = await measure(page, new URL(`${style.own}.woff2`, import.meta.url), style.weight);
  const ratio = own.width / (await widthOf(page, packages, family, style));
  const percent = (part: number): string => `${String(Math.round(part * 10_000) / 100)}%`;
  return [
    '@font-face {',
    `  font-family: ${family.name};`,
    `  font-weight: ${style.range};`,
    ...(style.italic === true ? ['  font-style: italic;'] : []),
    `  src: ${family.local(style).map((name) => `local('${name}')`).join(', ')};`,
    `  size-adjust: ${percent(ratio)};`,
    `  ascent-override: ${percent(own.ascent / ratio)};`,
    `  descent-override: ${percent(own.descent / ratio)};`,
    '  line-gap-override: 0%;',
    '}\n',
  ].join('\n');
}

async function widthOf(page: Page, packages: string, { from }: Family, { bold, italic }: Style): Promise<number> {
  if (typeof from === 'number') return from * SAMPLE.length;
  const file = `${from}-latin-${bold === true ? '700' : '400'}-${italic === true ? 'italic' : 'normal'}.woff2`;
  return (await measure(page, join(packages, '@fontsource', from, 'files', file), 400)).width;
}

/** Width of the sample and the room above and below the line, in em. */
async function measure(page: Page, file: string | URL, weight: number): Promise<Measure> {
  const source = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  return page.evaluate(async ({ source, weight, sample }) => {
    const face = new FontFace('Measured', `url(${source})`, { weight: '1 999' });
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('This browser has no canvas.');
    context.font = `${String(weight)} 1000px Measured`;
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(sample);
    document.fonts.delete(face);
    return { width: width / 1000, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000 };
  }, { source, weight, sample: SAMPLE });
}

/** Plain prose, with the figures, capitals and signs of a study guide in their usual share. */
const SAMPLE = [
  'The chart gives the height of the tide above a fixed level, and the table gives the times of high and low water for each day of the year.',
  'Between the two, the water rises slowly at first, then faster, then slowly again: in the third and fourth hour it moves a quarter of its whole range.',
  'A navigator who knows this can tell, to within 10 or 20 cm, how much water lies under the keel at 14:30; whoever does not must wait.',
  'Take the bearing twice, write it down at once, and compare it with what you expected. Where the two differ by more than 5°, find out why before you go on.',
  'Every figure in this chapter can be worked out again from the table, and you should do so: it is the only way to learn which of the steps you skip.',
].join(' ');

const [packages, executablePath] = process.argv.slice(2);
if (packages === undefined) throw new Error('Name the node_modules folder that holds the @fontsource packages.');
await matchFallbacks(packages, executablePath);

interface Measure { width: number; ascent: number; descent: number }
