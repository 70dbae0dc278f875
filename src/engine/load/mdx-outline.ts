import { mdxToMdast, type MdastNode } from 'satteri';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn, type Place } from '../diagnostics/fault.ts';
import { escapeMoney } from '../../math/index.ts';
import type { ComponentUse, Formula, Heading, Link, MdxOutline, Passage } from '../guide.ts';

/**
 * Reads headings, component uses, links and words of an MDX text without rendering it.
 * Faults: syntax errors (then without an outline), code, headings without an id, images.
 */
export function readMdxOutline(file: string, text: string): { outline?: MdxOutline; faults: readonly Diagnostic[] } {
  try {
    const tree = mdxToMdast(escapeMoney(text, 'mdx'), { features: { headingAttributes: true, math: true } });
    const gathered: Gathered = { file, headings: [], uses: [], links: [], formulas: [], passages: [], words: 0, faults: [] };
    gather(gathered, tree, []);
    const { headings, uses, links, formulas, passages, words, faults } = gathered;
    return { outline: { headings, uses, links, formulas, passages, words }, faults };
  } catch (error) {
    return { faults: [syntaxFault(file, error instanceof Error ? error.message : String(error))] };
  }
}

function gather(into: Gathered, node: MdastNode, inside: readonly string[]): void {
  const place = placeIn(into.file, node.position?.start ?? { line: 1, column: 1 });
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') into.passages.push({ as: node.type, text: node.value, inside, ...spot(node) });
  if (node.type === 'text') count(into, node.value);
  else if (node.type === 'heading') into.headings.push(...heading(into, node, place));
  else if (node.type === 'link' || node.type === 'definition') into.links.push({ href: node.url, text: plainText(node), ...spot(node) });
  else if (node.type === 'inlineMath' || node.type === 'math') into.formulas.push({ tex: node.value, display: node.type === 'math', ...spot(node) });
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') into.uses.push(use(into, node, { place, inside }));
  else if (node.type === 'mdxjsEsm') into.faults.push(codeFault(place, firstWord(node.value), 'Remove it; components need no import.'));
  else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value)) into.faults.push(codeFault(place, `{${node.value.trim()}}`));
  else if (node.type === 'image' || node.type === 'imageReference') into.faults.push(fault(
    'unknown-component', place,
    'An image cannot stand in content.',
    'Draw it as a file in `figures/` and place it with `<Figure id="…">`.',
  ));
  if (!('children' in node)) return;
  const within = [...inside, 'name' in node && typeof node.name === 'string' ? node.name : node.type];
  for (const child of node.children) gather(into, child, within);
}

/** Words count for the whole and for the heading they stand under. */
function count(into: Gathered, text: string): void {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  into.words += words;
  const under = into.headings.at(-1);
  if (under) under.words += words;
}

function heading({ faults }: Gathered, node: NodeOf<'heading'>, place: Place): Heading[] {
  const text = plainText(node).trim();
  const id = idOf(node.data);
  if (id !== undefined) return [{ id, depth: node.depth, text, line: spot(node).line, words: 0 }];
  if (node.depth <= 3) faults.push(fault('heading-id', place, `The heading “${text}” has no id.`, `Write \`{#${slug(text)}}\` at its end.`));
  return [];
}

function use({ file, faults }: Gathered, node: NodeOf<'mdxJsxFlowElement'> | NodeOf<'mdxJsxTextElement'>, { place, inside }: { place: Place; inside: readonly string[] }): ComponentUse {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const at = attribute.position ? placeIn(file, attribute.position.start) : place;
    if (attribute.type === 'mdxJsxExpressionAttribute') faults.push(codeFault(at, `{${attribute.value}}`));
    else if (typeof attribute.value === 'object' && attribute.value !== null) faults.push(codeFault(at, `${attribute.name}={${attribute.value.value}}`));
    else attributes[attribute.name] = attribute.value ?? '';
  }
  const list = node.children.find((child) => child.type === 'list' && child.ordered === true);
  return { name: node.name ?? '', attributes, inside, ...(list && 'children' in list ? { listed: list.children.length } : {}), ...spot(node) };
}

function syntaxFault(file: string, message: string): Diagnostic {
  const [, line = '1', column = '1', rest = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const cause = rest.replace(/ \([\w:-]+\)$/, '');
  const fix = /closing (?:tag|brace)/.test(cause) ? 'Close what is open, or write `\\<` and `\\{` for the signs themselves.' : 'Correct the tag, or write `\\<` and `\\{` for the signs themselves.';
  return fault('mdx-syntax', placeIn(file, { line: Number(line), column: Number(column) }), `${cause}.`, fix);
}

function codeFault(place: Place, code: string, fix = 'Write the value out as text, and the sign itself as `\\{`.'): Diagnostic {
  return fault('code-in-content', place, `\`${code.replace(/\s+/g, ' ').slice(0, 60)}\` is code, and content holds none.`, fix);
}

function plainText(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function spot({ position }: MdastNode): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

function idOf(data: object | undefined): string | undefined {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  return typeof properties === 'object' && properties !== null && 'id' in properties && typeof properties.id === 'string' ? properties.id : undefined;
}

function isComment(code: string): boolean {
  return /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(code);
}

function firstWord(code: string): string {
  return /^\s*\w+/.exec(code)?.[0].trim() ?? code;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';
}

type NodeOf<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;
interface Gathered { file: string; headings: Heading[]; uses: ComponentUse[]; links: Link[]; formulas: Formula[]; passages: Passage[]; words: number; faults: Diagnostic[] }
