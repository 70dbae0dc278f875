import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { escapeHtml } from '../../markdown/index.ts';
import type { Measure } from './wrap.ts';

/** Draws SVG to PNG, `width` pixels wide, with the faces of this folder alone: no font of the machine reaches a picture. */
export type Raster = (svg: string, width: number) => Uint8Array;

/** The two faces pictures are set in. */
export async function pictureFonts(): Promise<Uint8Array[]> {
  return Promise.all(['picture-title', 'picture-label'].map((name) => readFile(new URL(`../fonts/${name}.ttf`, import.meta.url))));
}

/** Starts the rasteriser, once in a process; it takes some 100 ms, so only where something is to be drawn. */
export async function startRaster(fonts: readonly Uint8Array[]): Promise<{ draw: Raster; measure: Measure }> {
  const Resvg = await (started ??= start());
  const font = { fontBuffers: [...fonts], defaultFontFamily: 'Literata' };
  const draw: Raster = (svg, width) => new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
  const widths = new Map<string, number>();
  const measure: Measure = (words, size) => {
    const known = widths.get(words) ?? new Resvg(lineAt100(words), { font }).getBBox()?.width ?? 0;
    widths.set(words, known);
    return known * size / 100;
  };
  return { draw, measure };
}

function lineAt100(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-family="Literata" font-size="100" letter-spacing="-2.2">${escapeHtml(words)}</text></svg>`;
}

let started: Promise<Renderer> | undefined;

/** Loaded only when something is to be drawn. A checkout whose packages are older than its sources is the likeliest fault. */
async function start(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm').catch((cause: unknown) => {
    throw new Error('Pictures need the package @resvg/resvg-wasm, which is not installed. Run `npm ci`.', { cause });
  });
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Resvg;
}

type Renderer = typeof import('@resvg/resvg-wasm')['Resvg'];
