import { labelSize } from '../settings.ts';
import { addClass, element, textOf, walk, type SvgElement, type SvgNode } from './tree.ts';

/** Makes labels plain: one `<text>` a label, one `<tspan>` a line, positions in numbers, the part’s letter marked. */
export function plainLabels(svg: SvgElement): void {
  for (const node of walk(svg)) {
    if (node.name !== 'text') continue;
    const size = Number.parseFloat(node.attributes.get('font-size') ?? String(labelSize));
    takeFillOfWords(node);
    plainPositions(node, size);
    joinRuns(node);
    liftSingleLine(node);
    markLetter(node);
    if (size === labelSize) node.attributes.delete('font-size');
  }
}

/** Where Mermaid colours the words and not the label (as for actors), the label takes that colour. */
function takeFillOfWords(text: SvgElement): void {
  const fill = [...walk(text)].at(-1)?.attributes.get('fill');
  if (fill !== undefined) text.attributes.set('fill', fill);
}

function plainPositions(text: SvgElement, size: number): void {
  for (const node of walk(text)) {
    for (const name of ['x', 'y', 'dx', 'dy']) {
      const value = node.attributes.get(name);
      if (value?.endsWith('em')) node.attributes.set(name, String(Number.parseFloat(value) * size));
    }
    const [y, dy] = [node.attributes.get('y'), node.attributes.get('dy')];
    if (y !== undefined && dy !== undefined) {
      node.attributes.set('y', String(Number.parseFloat(y) + Number.parseFloat(dy)));
      node.attributes.delete('dy');
    }
    if (node !== text) for (const name of ['font-size', 'text-anchor', 'dominant-baseline']) node.attributes.delete(name);
  }
}

/** Mermaid sets each word in a `<tspan>` of its own; neighbours of one weight and slant become one run. */
function joinRuns(node: SvgElement): void {
  const joined: SvgNode[] = [];
  for (const child of node.children) {
    const run = typeof child === 'string' ? child : asRun(child);
    const last = joined.at(-1);
    if (typeof run === 'string' && typeof last === 'string') joined[joined.length - 1] = last + run;
    else if (typeof run === 'object' && typeof last === 'object' && !isPlaced(run) && !isPlaced(last) && run.attributes.get('class') === last.attributes.get('class')) last.children.push(...run.children);
    else joined.push(run);
  }
  node.children = joined;
}

function asRun(tspan: SvgElement): SvgNode {
  joinRuns(tspan);
  const bold = Number(tspan.attributes.get('font-weight') ?? '400') >= 600;
  const italic = tspan.attributes.get('font-style') === 'italic';
  if (isPlaced(tspan)) return tspan;
  if (!bold && !italic) return textOf(tspan);
  return element('tspan', { class: [bold && 'fg-bold', italic && 'fg-italic'].filter((name) => name !== false).join(' ') }, tspan.children);
}

function isPlaced(node: SvgElement): boolean {
  return places.some((name) => node.attributes.has(name));
}

/** A label of one line needs no `<tspan>`. */
function liftSingleLine(text: SvgElement): void {
  const [line, ...more] = text.children;
  if (typeof line !== 'object' || more.length > 0 || !isPlaced(line)) return;
  for (const name of places) {
    const value = line.attributes.get(name);
    if (value !== undefined) text.attributes.set(name, value);
  }
  text.children = line.children;
}

/** `A · Name`: the letter that the caption refers to. */
function markLetter(text: SvgElement): void {
  const line = text.children.find((child) => typeof child === 'object' && isPlaced(child));
  const holder = typeof line === 'object' ? line : text;
  const [first, ...rest] = holder.children;
  const letter = typeof first === 'string' ? /^\s*([A-Z]\d?)(?= · )/.exec(first) : null;
  if (typeof first !== 'string' || !letter) return;
  addClass(text, 'fg-lettered');
  holder.children = [element('tspan', { class: 'fg-letter' }, [letter[1] ?? '']), first.slice(letter[0].length), ...rest];
}

const places = ['x', 'y', 'dx', 'dy'] as const;
