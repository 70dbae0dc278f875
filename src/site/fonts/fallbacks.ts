/** One face of a fallback: which of our faces, at which weight, it stands in for, in titles or in text. */
export interface Style { own: 'literata' | 'literata-italic' | 'franklin' | 'code'; weight: number; range: string; bold?: true; italic?: true; of?: 'title' | 'text' }

/**
 * A family on readers’ devices. `from` is a package of @fontsource with the same widths or, of a monospaced face, the width
 * of each letter in em; `local` gives the full names of a face.
 */
export interface Family { name: string; from: string | number; styles: readonly Style[]; local: (style: Style) => string[] }

/** Weights that the styles ask for. Fallbacks have two at most, so each is fitted by width: a title is narrower than a text. */
const SERIF: readonly Style[] = [
  { own: 'literata', weight: 360, range: '340 380', of: 'title' },
  { own: 'literata', weight: 400, range: '390 420' },
  { own: 'literata', weight: 430, range: '430 450', of: 'title' },
  { own: 'literata', weight: 620, range: '500 640', bold: true },
  { own: 'literata-italic', weight: 400, range: '340 640', italic: true },
];
const SANS: readonly Style[] = [
  { own: 'franklin', weight: 400, range: '400 450' },
  { own: 'franklin', weight: 500, range: '460 540' },
  { own: 'franklin', weight: 620, range: '550 640', bold: true },
];

const MONO: readonly Style[] = [{ own: 'code', weight: 430, range: '430 620' }];

/** In the order in which the styles try them. */
export const families: readonly Family[] = [
  { name: 'LF', from: 'gelasio', styles: SERIF, local: named('Georgia', 'Gelasio') },
  { name: 'LF-times', from: 'tinos', styles: SERIF, local: named('Times New Roman', 'Liberation Serif', 'Tinos') },
  { name: 'LF-noto', from: 'noto-serif', styles: SERIF, local: named('Noto Serif') },
  { name: 'LF-dejavu', from: 'dejavu-serif', styles: SERIF, local: named('DejaVu Serif') },
  { name: 'FF', from: 'arimo', styles: SANS, local: named('Arial', 'Helvetica', 'Liberation Sans', 'Arimo') },
  { name: 'FF-roboto', from: 'roboto', styles: SANS, local: named('Roboto') },
  { name: 'FF-noto', from: 'noto-sans', styles: SANS, local: named('Noto Sans') },
  { name: 'FF-dejavu', from: 'dejavu-sans', styles: SANS, local: named('DejaVu Sans') },
  { name: 'CF', from: 1233 / 2048, styles: MONO, local: named('Menlo', 'DejaVu Sans Mono') },
  { name: 'CF-consolas', from: 1126 / 2048, styles: MONO, local: named('Consolas') },
  { name: 'CF-courier', from: 1229 / 2048, styles: MONO, local: named('Liberation Mono', 'Roboto Mono', 'Courier New') },
];

function named(...names: string[]): Family['local'] {
  return ({ bold, italic }) => {
    if (bold === true) return names.map((name) => `${name} Bold`);
    return italic === true ? names.map((name) => `${name} Italic`) : names;
  };
}
