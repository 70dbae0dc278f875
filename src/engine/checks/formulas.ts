import { markdownToMdast, type MdastNode } from 'satteri';
import { escapeMoney, texFault } from '../../math/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn, type Place } from '../diagnostics/fault.ts';
import type { Formula, Guide } from '../guide.ts';
import type { Path } from '../load/origins.ts';
import { pagesOf, type Check } from './check.ts';

/** Every formula, in chapters, labs, items, cases, terms and steps, can be read. */
export const formulas: Check = (guide, { origins }) => [
  ...pagesOf(guide).flatMap((page) => page.outline.formulas.flatMap((formula) => faultsIn(formula, (offset) => placeIn(page.file, placeOf(formula, offset))))),
  ...recordsOf(guide).flatMap((record) => markdownOf(record).flatMap(({ text, path }) => formulasIn(text).flatMap((formula) => faultsIn(formula, () => origins.at(record, ...path))))),
];

function faultsIn({ tex, display }: Pick<Formula, 'tex' | 'display'>, place: (offset: number) => Place): Diagnostic[] {
  const wrong = texFault(tex, display);
  const sign = display ? '$$' : '$';
  return wrong ? [fault('tex-syntax', place(wrong.offset), `The formula \`${sign}${short(tex)}${sign}\` cannot be read: ${wrong.cause}`, 'Correct the formula, or write `\\$` for the sign itself.')] : [];
}

/** Formulas of a line stand behind their sign; those on lines of their own begin on the next. */
function placeOf({ tex, display, line, column }: Formula, offset: number): { line: number; column: number } {
  const before = tex.slice(0, offset).split('\n');
  const down = before.length - 1;
  const across = before.at(-1)?.length ?? 0;
  if (display) return { line: line + 1 + down, column: across + 1 };
  return { line: line + down, column: down > 0 ? across + 1 : column + 1 + across };
}

function recordsOf({ items, cases, terms, samples }: Guide): object[] {
  return [...items.values(), ...cases.values(), ...terms.values(), ...samples.values()];
}

/** Texts of a record that are read as Markdown. What a program prints, and code with gaps, is not. */
function markdownOf(value: object, path: Path = [], plain = false): { text: string; path: Path }[] {
  const printed = 'type' in value && value.type === 'code-output';
  const gaps = 'blanks' in value;
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof part === 'object' && part !== null) return key === 'texts' ? [] : markdownOf(part, [...path, step], plain || printed);
    const named = typeof step === 'number' ? path.at(-1) : step;
    if (typeof part !== 'string' || typeof named !== 'string' || !MARKDOWN.has(named) || (named === 'text' && (plain || gaps))) return [];
    return [{ text: part, path: [...path, step] }];
  });
}

const MARKDOWN: ReadonlySet<string> = new Set(['stem', 'text', 'why', 'hints', 'definition', 'steps']);

function formulasIn(text: string): Pick<Formula, 'tex' | 'display'>[] {
  if (text.split('$').length < 3) return [];
  const gather = (node: MdastNode): Pick<Formula, 'tex' | 'display'>[] => {
    if (node.type === 'inlineMath' || node.type === 'math') return [{ tex: node.value, display: node.type === 'math' }];
    return 'children' in node ? node.children.flatMap(gather) : [];
  };
  return gather(markdownToMdast(escapeMoney(text, 'markdown'), { features: { math: true } }));
}

function short(tex: string): string {
  const line = tex.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
