import katex, { ParseError } from 'katex';

/**
 * A formula in TeX as one `<math>` element that needs no script, style or font of its own.
 *
 * @param display set on a line of its own, with limits above and below.
 * @throws Error with what `texFault` tells, where the formula cannot be read.
 */
export function mathml(tex: string, display: boolean): string {
  const result = rendered(tex, display);
  if (typeof result !== 'string') throw new Error(`The formula \`${tex}\` cannot be read: ${result.cause}`);
  return result;
}

/** What is wrong with a formula, or nothing. */
export function texFault(tex: string, display: boolean): TexFault | undefined {
  const result = rendered(tex, display);
  return typeof result === 'string' ? undefined : result;
}

function rendered(tex: string, display: boolean): string | TexFault {
  try {
    const html = katex.renderToString(tex, { displayMode: display, output: 'mathml', throwOnError: true, strict: 'error', trust: false });
    // KaTeX prints in colour what it does not trust, such as links; here hue means something else, so both are refused.
    if (/ (?:mathcolor|mathbackground|style|href)="/.test(html)) return { cause: 'Colours and links cannot stand in a formula.', offset: 0 };
    const [, shape, inside] = /<math xmlns="[^"]*"([^>]*)><semantics>([\s\S]*)<annotation /.exec(html) ?? [];
    if (shape === undefined || inside === undefined) throw new Error('KaTeX gave MathML of another form than expected.');
    return `<math${shape}>${upright(inside)}</math>`;
  } catch (error) {
    if (error instanceof ParseError) return { cause: `${error.rawMessage.replace(/\.$/, '')}.`, offset: Math.max(error.position, 0) };
    throw error;
  }
}

/** Names of several letters, such as functions, say that they stand upright: a style sheet cannot count letters. */
function upright(inside: string): string {
  return inside.replace(/<mi>(?=[^<]{2})/gu, '<mi mathvariant="normal">');
}

/** The place is counted in characters from the start of the formula, from 0. */
export interface TexFault { cause: string; offset: number }
