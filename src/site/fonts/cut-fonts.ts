import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/**
 * Cuts the faces to the characters and weights that the pages use and writes them beside this file. Reading faces come in
 * two files, what English text needs and the rest of Latin-1, which a browser loads only for a page that has such a letter.
 * The same packages give the same bytes. Run by hand after an update: `node src/site/fonts/cut-fonts.ts`.
 */
async function cutFonts(): Promise<void> {
  for (const { file, from, weights, features, text, format = 'woff2' } of faces) {
    const original = readFileSync(require.resolve(`@fontsource-variable/${from}`));
    const cut = await subsetFont(original, text, {
      targetFormat: format,
      variationAxes: { wght: weights },
      keepFeatures: [...features],
      noHinting: true,
    });
    writeFileSync(new URL(`${file}.${ENDINGS[format]}`, import.meta.url), cut);
    console.log(`${file}.${ENDINGS[format]}  ${(original.length / 1024).toFixed(1)} KB → ${(cut.length / 1024).toFixed(1)} KB`);
  }
}

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** English text, its punctuation and the signs of code. The ranges stand again in `fonts.css`. */
const BASIC = `${between(0x20, 0x7e)}\u00a0°±²³µ·½×–—‘’“”…′″−`;
/** The rest of Latin-1 and of book punctuation. */
const MORE = Array.from(`${between(0xa1, 0xff)}ıŒœ‚„•″‹›⁄€™↑↓`).filter((sign) => !BASIC.includes(sign)).join('');

const TEXT = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'frac', 'sups'];
const LITERATA = { from: 'literata/files/literata-latin-wght-normal.woff2', weights: { min: 340, max: 640 }, features: TEXT };
/** Italic is set in one weight only. */
const ITALIC = { from: 'literata/files/literata-latin-wght-italic.woff2', weights: 400, features: TEXT };
const CODE = { from: 'source-code-pro/files/source-code-pro-latin-wght-normal.woff2', weights: { min: 430, max: 620 }, features: ['ccmp', 'mark', 'locl'] };

const ENDINGS = { woff2: 'woff2', truetype: 'ttf' } as const;

/** Weights are those the styles ask for; a wider axis is only weight on the wire. */
const faces: readonly Face[] = [
  { ...LITERATA, file: 'literata', text: BASIC },
  { ...LITERATA, file: 'literata-more', text: MORE },
  { ...ITALIC, file: 'literata-italic', text: BASIC },
  { ...ITALIC, file: 'literata-italic-more', text: MORE },
  { ...CODE, file: 'code', text: BASIC },
  { ...CODE, file: 'code-more', text: MORE },
  // One file: figures are measured in it.
  { file: 'franklin', from: 'libre-franklin/files/libre-franklin-latin-wght-normal.woff2', weights: { min: 400, max: 620 }, features: TEXT, text: BASIC + MORE },
  // For pictures drawn at build, whose rasteriser reads neither WOFF2 nor axes. Readers never load them.
  { ...LITERATA, file: 'picture-title', weights: 360, text: BASIC + MORE, format: 'truetype' },
  { file: 'picture-label', from: 'libre-franklin/files/libre-franklin-latin-wght-normal.woff2', weights: 480, features: TEXT, text: BASIC + MORE, format: 'truetype' },
];

interface Face {
  file: string;
  from: string;
  weights: number | { min: number; max: number };
  features: readonly string[];
  text: string;
  format?: 'woff2' | 'truetype';
}

await cutFonts();
