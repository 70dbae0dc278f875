/**
 * A drawing in fewer bytes that looks the same: places and lengths in whole units of a CSS pixel, paths by steps from point to point,
 * and no points in the middle of a straight line. Drawings are kept as they were drawn; this is done as they are put into a page.
 */
export function compactDrawing(svg: string): string {
  return svg
    .replace(/ d="([^"]*)"/g, (_whole, d: string) => ` d="${compactPath(d) ?? d}"`)
    .replace(/<(?!title|desc)[^>]*>/g, (tag) => (/scale|matrix/.test(tag) ? tag : tag.replace(PLACES, (places) => places.replace(/-?\d*\.\d+/g, (digits) => whole(Number(digits))))));
}

/** A path of M, L, Q and C written anew; undefined for one that has other commands. */
export function compactPath(d: string): string | undefined {
  const steps = stepsOf(d);
  if (!steps) return undefined;
  let [x, y] = [0, 0];
  return straightened(steps).map(({ command, numbers }) => {
    const [toX = 0, toY = 0] = numbers.slice(-2);
    const from = numbers.map((number, index) => number - (index % 2 === 0 ? x : y));
    const [dx, dy] = [toX - x, toY - y];
    [x, y] = [toX, toY];
    if (command === 'M') return `M${joined(numbers)}`;
    if (command !== 'L') return `${command.toLowerCase()}${joined(from)}`;
    return dx === 0 ? `v${whole(dy)}` : dy === 0 ? `h${whole(dx)}` : `l${joined(from)}`;
  }).join('');
}

function stepsOf(d: string): Step[] | undefined {
  const steps = [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = '', rest = '']) => ({
    command, numbers: (rest.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number))),
  }));
  return steps[0]?.command === 'M' && steps.every(({ command, numbers }) => numbers.length === LENGTHS[command]) ? steps : undefined;
}

/** Without points that lie on a level or upright line between their neighbours. */
function straightened(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (before && last?.command === 'L' && step.command === 'L' && isBetween(before, last, step)) kept.pop();
    kept.push(step);
  }
  return kept;
}

function isBetween(a: Step, b: Step, c: Step): boolean {
  const [[ax, ay], [bx, by], [cx, cy]] = [ends(a), ends(b), ends(c)];
  return (ax === bx && bx === cx && inOrder(ay, by, cy)) || (ay === by && by === cy && inOrder(ax, bx, cx));
}

function ends({ numbers }: Step): [number, number] {
  const [x = 0, y = 0] = numbers.slice(-2);
  return [x, y];
}

function inOrder(a: number, b: number, c: number): boolean {
  return (a <= b && b <= c) || (a >= b && b >= c);
}

/** A minus sign separates numbers by itself. */
function joined(numbers: readonly number[]): string {
  return numbers.map(whole).reduce((text, number) => `${text}${text !== '' && !number.startsWith('-') ? ' ' : ''}${number}`, '');
}

function whole(number: number): string {
  return String(Math.round(number) || 0);
}

/** Attributes that hold places and lengths; widths of lines, shares and factors, which are small, are left alone. */
const PLACES = / (?:x|y|dx|dy|x1|y1|x2|y2|cx|cy|width|height|points|transform|viewBox)="[^"]*"/g;

/** How many numbers each command takes. */
const LENGTHS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };

interface Step { command: string; numbers: readonly number[] }
