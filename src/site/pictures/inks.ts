/** A pigment: the line and the wash of it, as hexadecimal colours. */
export interface Ink { hue: string; wash: string }

/** The light colours of the style sheets that pictures need. */
export interface Inks { paper: string; ink: string; ink2: string; line: string; of: (hue: number | undefined) => Ink }

/**
 * Reads the light half of the tokens out of their style sheet, so that pictures follow the pages.
 *
 * @throws Error naming a token that is not there.
 */
export function inksOf(css: string): Inks {
  const token = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
    if (found === undefined) throw new Error(`The style sheet of tokens has no colour --${name}.`);
    return found;
  };
  const ink = token('ink');
  const line = token('line');
  return {
    ink, line, paper: token('paper'), ink2: token('ink2'),
    of: (hue) => (hue === undefined ? { hue: ink, wash: line } : { hue: token(`d${String(hue)}`), wash: token(`w${String(hue)}`) }),
  };
}
