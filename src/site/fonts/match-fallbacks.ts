import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { families, type Family, type Style } from './fallbacks.ts';
import { sampleOf } from './sample.ts';

/**
 * Measures the families that a device may have in place of ours and writes their faces into `fonts.css`.
 *
 * Every face of a fallback gets `size-adjust` = width of the guides’ text in our face ÷ its width in the fallback, and our ascent
 * and descent divided by that same ratio, since the ratio scales them too. So each line keeps its length and its height.
 *
 * Run by hand after an update of the faces: `node src/site/fonts/match-fallbacks.ts <folder> <chromium> <guide> …`,
 * where the folder is a `node_modules` with the `@fontsource` packages named in `fallbacks.ts` and the text is that of guides.
 * @throws Error where a package, a chapter or the place in `fonts.css` is missing.
 */
async function matchFallbacks(packages: string, executablePath: string): Promise<void> {
  const browser = await chromium.launch({ args: ['--no-sandbox'], executablePath });
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
  const own = await measure(page, new URL(`${style.own}.woff2`, import.meta.url), style.weight, style.of);
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

async function widthOf(page: Page, packages: string, { from }: Family, { bold, italic, of }: Style): Promise<number> {
  if (typeof from === 'number') return from * SAMPLE[of ?? 'text'].join('').length;
  const file = `${from}-latin-${bold === true ? '700' : '400'}-${italic === true ? 'italic' : 'normal'}.woff2`;
  return (await measure(page, join(packages, '@fontsource', from, 'files', file), 400, of)).width;
}

/** Width of the sample and the room above and below the line, in em. */
async function measure(page: Page, file: string | URL, weight: number, of: Style['of'] = 'text'): Promise<Measure> {
  const source = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  return page.evaluate(async ({ source, weight, sample }) => {
    const face = new FontFace('Measured', `url(${source})`, { weight: '1 999' });
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('This browser has no canvas.');
    context.font = `${String(weight)} 1000px Measured`;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
    const width = sample.reduce((sum, line) => sum + context.measureText(line).width, 0);
    document.fonts.delete(face);
    return { width: width / 1000, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000 };
  }, { source, weight, sample: SAMPLE[of] });
}

const [packages, executablePath, ...guides] = process.argv.slice(2);
const SAMPLE = sampleOf(guides);
if (packages === undefined || executablePath === undefined) throw new Error('Name the node_modules folder that holds the @fontsource packages, Chromium and a guide.');
await matchFallbacks(packages, executablePath);

interface Measure { width: number; ascent: number; descent: number }
