import type { GapCode } from '../../schema/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, inOrder } from '../diagnostics/fault.ts';
import type { Guide } from '../guide.ts';
import type { Origins } from '../load/origins.ts';
import type { GapRule } from './gap.ts';
import { objectiveChapter } from './objective-chapter.ts';
import { objectiveItems } from './objective-items.ts';
import { uncitedSource } from './uncited-source.ts';
import { unlinkedTerm } from './unlinked-term.ts';
import { unreferredFigure } from './unreferred-figure.ts';
import { unusedMisconception } from './unused-misconception.ts';
import { unusedTerm } from './unused-term.ts';

/**
 * What a guide without errors still lacks. Gaps that `known-gaps/<code>.yaml` lists are counted and not told; every other one is,
 * and so is a list that names what is no longer open.
 */
export function findGaps(guide: Guide, origins: Origins): FoundGaps {
  const found = RULES.map((rule) => against(rule, { guide, origins }));
  return {
    diagnostics: inOrder(found.flatMap(({ diagnostics }) => diagnostics)),
    known: found.flatMap(({ code, known }) => (known > 0 ? [{ code, count: known }] : [])),
    lists: found.map(({ code, open }) => ({ code, open })),
  };
}

function against({ code, find }: GapRule, { guide, origins }: Checked): GapsOfRule {
  const gaps = find(guide, (record, ...path) => origins.at(record, ...path));
  const list = guide.knownGaps.get(code);
  const keys = new Set(gaps.map(({ key }) => key));
  const listed = new Set(list?.open);
  const closed = [...listed].filter((key) => !keys.has(key));
  const told = gaps.filter(({ key }) => !listed.has(key)).map(({ place, cause, fix }) => fault(code, place, cause, fix));
  const open = list ? list.open.filter((key) => keys.has(key)) : [...keys];
  if (!list || closed.length === 0) return { code, diagnostics: told, known: gaps.length - told.length, open };
  const loose = fault(
    'loose-baseline', origins.at(list, 'open'),
    `${closed.length} of these ${list.open.length} gaps ${closed.length === 1 ? 'is' : 'are'} closed: ${closed.slice(0, 3).map((key) => `\`${key}\``).join(', ')}${closed.length > 3 ? ' and others' : ''}.`,
    'Run `npm run check -- --record` and commit the shorter list.',
  );
  return { code, diagnostics: [...told, loose], known: gaps.length - told.length, open };
}

const RULES: readonly GapRule[] = [objectiveChapter, objectiveItems, unusedTerm, unlinkedTerm, unreferredFigure, uncitedSource, unusedMisconception];

/** `known`: how many gaps of a rule are listed. `lists`: what the list of each rule would hold, were it written now; it never grows. */
export interface FoundGaps {
  diagnostics: readonly Diagnostic[];
  known: readonly { code: GapCode; count: number }[];
  lists: readonly { code: GapCode; open: readonly string[] }[];
}
interface GapsOfRule { code: GapCode; diagnostics: Diagnostic[]; known: number; open: string[] }
interface Checked { guide: Guide; origins: Origins }
