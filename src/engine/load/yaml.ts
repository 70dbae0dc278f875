import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn } from '../diagnostics/fault.ts';
import type { Origin } from './origins.ts';

/**
 * Reads one YAML 1.2 document and keeps the place of each value.
 * Never throws: what cannot be read comes back as faults, each with line and column, and without a value.
 */
export function readYaml(file: string, text: string): YamlResult {
  try {
    return parse(file, text);
  } catch (error) {
    // Unknown or too many aliases, or lists nested without end.
    const cause = error instanceof Error ? error.message : String(error);
    return { faults: [fault(
      'yaml-syntax', placeIn(file, { line: 1, column: 1 }),
      `This is not YAML: ${sentence(cause)}`,
      'Write values out instead of naming them by `*alias`, and nest them less.',
    )] };
  }
}

function parse(file: string, text: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => linePosition(lines, offset);
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const place = placeIn(file, at(pos[0]));
    if (code === 'DUPLICATE_KEY') return fault(
      'duplicate-key', place,
      `The key \`${keyAt(text, pos[0])}\` stands here for the second time.`,
      'Keep one of the two.',
    );
    return fault(
      'yaml-syntax', place,
      `This is not YAML: ${sentence(message)}`,
      FIXES[code] ?? 'Correct the line, or put the text in quotes where it holds `: ` or ` #` or starts with a sign.',
    );
  });
  if (faults.length > 0) return { faults };
  return { value: document.toJS(), faults, origin: { file, locate: (path, what = 'value') => ({ kind: 'source', ...at(offsetOf(document, path, what)) }) } };
}

const FIXES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent by spaces.',
  MULTIPLE_DOCS: 'Keep one document a file: remove the second `---`.',
  BAD_INDENT: 'Close the bracket that is left open, or correct the indent of this line.',
  MISSING_CHAR: 'Close the quote or bracket that is left open.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text after the first colon in quotes.',
  TAG_RESOLVE_FAILED: 'Remove the tag that starts with `!`.',
};

function offsetOf(document: Document, path: readonly (string | number)[], what: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const last = depth === path.length - 1;
    if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!pair) return offset;
      const key = startOf(pair.key);
      node = pair.value;
      if (last && what === 'key') return key ?? offset;
      offset = key ?? offset;
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? node.range?.[0] : undefined;
}

function linePosition(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function keyAt(text: string, offset: number): string {
  return /^[^\n:]*/.exec(text.slice(offset))?.[0].trim() ?? '';
}

function sentence(message: string): string {
  const tidy = message.replace(/; please use .*$/, '').trim();
  return `${tidy.charAt(0).toLowerCase()}${tidy.slice(1)}${/[.!?]$/.test(tidy) ? '' : '.'}`;
}

export type YamlResult =
  | { value: unknown; origin: Origin; faults: readonly Diagnostic[] }
  | { value?: never; origin?: never; faults: readonly Diagnostic[] };

