import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/**
 * Cuts the four faces to the characters and weights that the pages use and writes them beside this file.
 * The same packages give the same bytes. Run by hand after an update: `node src/site/fonts/cut-fonts.ts`.
 */
async function cutFonts(): Promise<void> {
  for (const face of faces) {
    const original = readFileSync(require.resolve(`@fontsource-variable/${face.from}`));
    const cut = await subsetFont(original, characters(), {
      targetFormat: 'woff2',
      variationAxes: { wght: face.weights },
      keepFeatures: face.features,
      noHinting: true,
    });
    writeFileSync(new URL(`${face.file}.woff2`, import.meta.url), cut);
    console.log(`${face.file}.woff2  ${(original.length / 1024).toFixed(1)} KB → ${(cut.length / 1024).toFixed(1)} KB`);
  }
}

/** Latin-1, and what books, code and drawings use beyond it. The packages’ Latin files have no other arrows or signs of mathematics. */
function characters(): string {
  const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCodePoint(code)).slice(0x20);
  return `${latin.join('').replace(/[\u007f-\u009f]/g, '')}ıŒœ–—‘’‚“”„•…′″‹›⁄€™↑↓−`;
}

const TEXT = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'frac', 'sups'];

/** Weights are those the styles ask for; a wider axis is only weight on the wire. */
const faces = [
  { file: 'literata', from: 'literata/files/literata-latin-wght-normal.woff2', weights: { min: 340, max: 640 }, features: TEXT },
  { file: 'literata-italic', from: 'literata/files/literata-latin-wght-italic.woff2', weights: { min: 340, max: 640 }, features: TEXT },
  { file: 'franklin', from: 'libre-franklin/files/libre-franklin-latin-wght-normal.woff2', weights: { min: 400, max: 620 }, features: TEXT },
  { file: 'code', from: 'source-code-pro/files/source-code-pro-latin-wght-normal.woff2', weights: { min: 430, max: 620 }, features: ['ccmp', 'mark', 'locl'] },
] as const;

await cutFonts();
