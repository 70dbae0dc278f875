import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Guide } from '../../engine/index.ts';
import { pictureOf } from '../published.ts';
import { CARD, cardSvg, type Card } from './card.ts';
import { cardOfChapter, cardOfGuide } from './cards.ts';
import { ico } from './icon.ts';
import { inksOf, type Inks } from './inks.ts';
import { pictureFonts, startRaster } from './raster.ts';

/**
 * Writes the pictures shown beside a link to a page (`og/`), and the icons drawn from `icon.svg`, into a built site.
 * What was drawn before from the same words, colours and faces comes from `cache`.
 *
 * @returns how many pictures there are and how many of them were drawn now.
 */
export async function drawPictures({ guide, site, cache }: { guide: Guide; site: string; cache: string }): Promise<{ all: number; drawn: number }> {
  const fonts = await pictureFonts();
  const sheets = await Promise.all(['tokens', 'hues'].map(async (name) => readFile(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')));
  const inks = inksOf(sheets.join('\n'));
  const icon = await readFile(join(site, 'icon.svg'), 'utf8');
  const common = digest(VERSION, ...fonts, JSON.stringify([inks, Array.from({ length: 7 }, (_, hue) => inks.of(hue || undefined))]));
  const pictures = [...cards(guide).map((picture) => ofCard(picture, inks)), ...ICONS.map((each) => ofIcon(each, icon))];
  const drawn = await Promise.all(pictures.map(async (picture) => {
    const kept = join(cache, `${digest(common, picture.says)}.png`);
    const known = await readFile(kept).catch(() => undefined);
    const png = known ?? await picture.draw(fonts);
    if (!known) await write(kept, png);
    await write(join(site, picture.path), picture.path.endsWith('.ico') ? ico(png, picture.width) : png);
    return !known;
  }));
  return { all: drawn.length, drawn: drawn.filter((isNew) => isNew).length };
}

function cards(guide: Guide): { path: string; card: Card }[] {
  const chapters = [...guide.chapters.values()].map((chapter) => ({ path: pictureOf(chapter.id), card: cardOfChapter(guide, chapter) }));
  return [{ path: pictureOf(undefined), card: cardOfGuide(guide) }, ...chapters];
}

function ofCard({ path, card }: { path: string; card: Card }, inks: Inks): Picture {
  return {
    path, width: CARD.width, says: JSON.stringify(card),
    draw: async (fonts) => {
      const { draw, measure } = await startRaster(fonts);
      return draw(cardSvg(card, inks, measure), CARD.width);
    },
  };
}

function ofIcon({ path, width }: { path: string; width: number }, svg: string): Picture {
  return { path, width, says: `${String(width)} ${svg}`, draw: async (fonts) => (await startRaster(fonts)).draw(svg, width) };
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Raise with every change of how pictures are drawn, or of the rasteriser. */
const VERSION = '2 resvg-wasm 2.6.2';

const ICONS = [
  { path: 'apple-touch-icon.png', width: 180 },
  { path: 'icon-192.png', width: 192 },
  { path: 'icon-512.png', width: 512 },
  { path: 'favicon.ico', width: 32 },
] as const;

interface Picture { path: string; width: number; says: string; draw: (fonts: readonly Uint8Array[]) => Promise<Uint8Array> }
