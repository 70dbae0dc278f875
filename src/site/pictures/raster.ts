import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Measure } from './wrap.ts';

/** Draws SVG to PNG, `width` pixels wide, with the faces of this folder alone: no font of the machine reaches a picture. */
export type Raster = (svg: string, width: number) => Uint8Array;

/** The two faces pictures are set in. */
export async function pictureFonts(): Promise<Uint8Array[]> {
  return Promise.all(['picture-title', 'picture-label'].map((name) => readFile(new URL(`../fonts/${name}.ttf`, import.meta.url))));
}

/** Starts the rasteriser, once in a process; it takes some 100 ms, so only where something is to be drawn. */
export async function startRaster(fonts: readonly Uint8Array[]): Promise<{ draw: Raster; measure: Measure }> {
  await (started ??= start());
  const font = { fontBuffers: [...fonts], defaultFontFamily: 'Literata' };
  const draw: Raster = (svg, width) => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
  const widths = new Map<string, number>();
  const measure: Measure = (words, size) => {
    const known = widths.get(words) ?? widthAt100(words, font);
    widths.set(words, known);
    return known * size / 100;
  };
  return { draw, measure };
}

function widthAt100(words: string, font: { fontBuffers: Uint8Array[] }): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="Literata" font-size="100" letter-spacing="-2.2">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`;
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}
