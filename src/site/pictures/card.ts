import { escapeHtml } from '../../markdown/index.ts';
import { bedsSvg, type Bed } from './beds.ts';
import type { Inks } from './inks.ts';
import { fitTitle, LEADING, type Measure } from './wrap.ts';

/** What a picture of a page says: the line above the title, the title, and the beds below. */
export interface Card {
  /** In the hue: a number or numeral, and what follows it in ink. */
  over: readonly [string, string];
  title: string;
  /** Place of the domain, from 1; none for a page without one. */
  hue: number | undefined;
  /** Hue and share of each bed; shares are of the height left for them. */
  beds: readonly { hue: number | undefined; share: number }[];
}

/** Size of every picture, as the services that show them ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** A picture of a page as SVG, in the look of the cover: paper, title, and the engraved section at its foot. */
export function cardSvg(card: Card, inks: Inks, measure: Measure): string {
  const { lines, size } = fitTitle(card.title, { sizes: SIZES, width: CARD.width - 2 * EDGE, height: BEDS_TOP - 200 }, measure);
  const [number, over] = card.over;
  const first = 158 + size * 0.82;
  const title = lines.map((line, index) => text(line, { x: EDGE - size * 0.04, y: first + index * size * LEADING, size, family: 'Literata', fill: inks.ink }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD.width)}" height="${String(CARD.height)}" viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}">`,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>`,
    bedsSvg(card.beds.map((bed) => asBed(bed, inks)), { top: BEDS_TOP, ...CARD, line: inks.ink }),
    `<text x="${String(EDGE)}" y="112" font-family="${LABEL}" font-size="34" fill="${inks.ink2}"><tspan fill="${inks.of(card.hue).hue}">${escapeHtml(number)}</tspan>${over && ` ${escapeHtml(over)}`}</text>`,
    ...title,
    '</svg>',
  ].join('');
}

function asBed({ hue, share }: Card['beds'][number], inks: Inks): Bed {
  return { thickness: share * (CARD.height - BEDS_TOP + 40), ink: inks.of(hue), hatch: hue };
}

function text(words: string, { x, y, size, family, fill }: TextPlace): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${family}" font-size="${String(size)}" letter-spacing="${(-0.022 * size).toFixed(2)}" fill="${fill}">${escapeHtml(words)}</text>`;
}

/** The cut face keeps the name of the lightest weight it was cut from. */
const LABEL = 'Libre Franklin Thin';
const SIZES = [88, 80, 72, 64, 56, 48];
const EDGE = 80;
const BEDS_TOP = 470;

interface TextPlace { x: number; y: number; size: number; family: string; fill: string }
