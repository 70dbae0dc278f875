/** What a colour of a drawing means. The page’s styles give each tone its colour, in light, dark and print. */
export const tones = ['ink', 'ink2', 'edge', 'line', 'leaf', 'tint', 'wash', 'hue'] as const;

export type Tone = (typeof tones)[number];

/** The stand-in colour that Mermaid draws a tone with. */
export function standIn(tone: Tone): string {
  return `#fa01${tones.indexOf(tone).toString(16).padStart(2, '0')}`;
}

/** The tone behind a colour as a browser computes it; undefined for a colour that is no stand-in. */
export function toneOf(colour: string): Tone | undefined {
  const place = /^rgba?\(250, 1, (\d+)/.exec(colour)?.[1];
  return place === undefined ? undefined : tones[Number(place)];
}

/** The tone of one of Mermaid’s theme variables, by its name. The first rule that fits decides. */
export function toneOfVariable(name: string): Tone {
  return rules.find(([pattern]) => pattern.test(name))?.[1] ?? 'leaf';
}

/** Theme variables that hold a colour, with stand-ins in place of their values. */
export function standInTheme(variables: Readonly<Record<string, unknown>>): Record<string, string> {
  const colours = Object.entries(variables).filter(([, value]) => typeof value === 'string' && isColour(value));
  return Object.fromEntries(colours.map(([name]) => [name, standIn(toneOfVariable(name))]));
}

function isColour(value: string): boolean {
  return /^(?:#|rgb|hsl)/.test(value) || namedColours.has(value);
}

const namedColours: ReadonlySet<string> = new Set(['white', 'black', 'grey', 'lightgrey', 'red', 'navy']);

const rules: readonly (readonly [RegExp, Tone])[] = [
  [/labelBackground|labelBoxBkg|^background$|compositeBackground|sequenceNumber/i, 'leaf'],
  [/compositeTitle/i, 'tint'],
  [/^(?:cScale|git|pie|fillType|venn|surface)(?:Peer)?\d*[02468]$|^active|^crit.*Bkg/i, 'wash'],
  [/^(?:cScale|git|pie|fillType|venn|surface)(?:Peer)?\d+$/i, 'tint'],
  [/grid|todayLine|vertLine/i, 'edge'],
  [/clusterBorder|compositeBorder|tertiaryBorder|altBorder/i, 'edge'],
  [/crit.*Border/i, 'hue'],
  [/text|label|title|cScaleInv|gitInv/i, 'ink'],
  [/border|line|stroke|signal|arrow|link|relation|transition|special|innerEnd/i, 'ink'],
  [/cluster|alt|rectBkg|section|note|tertiary|activation|exclude|done|rowEven|even$/i, 'tint'],
];
