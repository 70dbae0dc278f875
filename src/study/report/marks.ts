import type { Confidence } from '../journal/index.ts';
import type { Response } from '../questions/index.ts';
import type { ReportBank, ReportItem } from './bank.ts';

/**
 * Every item of a sitting in the order it was sat, with what its answer is worth. An answer that was judged by another key than
 * today's, and an item that the guide no longer has, are set aside; what was not reached in a sitting that is not over, or was
 * dropped, is left. Both count for nothing.
 */
export function marksOf(sat: Sat, bank: ReportBank): Mark[] {
  return sat.items.map((id, index) => {
    // Ids may come from a file of anyone's making.
    const item = Object.hasOwn(bank.items, id) ? bank.items[id] : undefined;
    const answer = sat.answers.get(id);
    const { standing, points, total } = worth(item, answer, sat.whole);
    const objective = item && standing !== 'aside' ? objectiveOf(item, sat.blueprint, bank) : undefined;
    return {
      item: id, place: index + 1, standing, points, total, objective,
      domain: objective === undefined ? undefined : bank.objectives[objective]?.domain,
      response: answer?.response ?? null, confidence: answer?.confidence ?? 'unknown',
      flagged: sat.flags.has(id), spent: sat.spentOn.get(id) ?? 0,
    };
  });
}

/** Marks that count. */
export function counted(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ standing }) => standing !== 'aside' && standing !== 'left');
}

/** Marks that lost a point, those given as sure first: they are corrected best once their reasons are read. */
export function lostFirstSure(marks: readonly Mark[]): Mark[] {
  return counted(marks).filter(({ points, total }) => points < total)
    .toSorted((a, b) => Number(isSureAndWrong(b)) - Number(isSureAndWrong(a)) || a.place - b.place);
}

/** Whether the reader was sure of an answer that is not all right. */
export function isSureAndWrong({ confidence, points, total, response }: Mark): boolean {
  return confidence === 'sure' && response !== null && points < total;
}

function worth(item: ReportItem | undefined, answer: SatAnswer | undefined, whole: boolean): Pick<Mark, 'standing' | 'points' | 'total'> {
  if (!item || (answer && answer.key !== item.key)) return { standing: 'aside', points: 0, total: 0 };
  if (!answer && !whole) return { standing: 'left', points: 0, total: 0 };
  if (!answer || answer.response === null) return { standing: 'open', points: 0, total: item.parts };
  const { points, total } = answer;
  return { standing: points === total ? 'right' : points === 0 ? 'wrong' : 'part', points, total };
}

/** The first objective of the outline that was sat; else one that the outline counts as the same skill; else the item's first. */
function objectiveOf({ objectives }: ReportItem, blueprint: string | null, bank: ReportBank): string | undefined {
  const alike = objectives.flatMap((ref) => bank.objectives[ref]?.alike ?? []);
  return [...objectives, ...alike].find((ref) => blueprint !== null && ref.startsWith(`${blueprint}/`)) ?? objectives[0];
}

/** A sitting as it stands: what the report reads of it. */
export interface Sat {
  items: readonly string[];
  /** Whether it was gone through to its end, so that what is not answered is lost. */
  whole: boolean;
  /** Whose weights made the form; null for practice. */
  blueprint: string | null;
  /** The answers that stand, by item. */
  answers: ReadonlyMap<string, SatAnswer>;
  flags: ReadonlySet<string>;
  /** Milliseconds each item was on show. */
  spentOn: ReadonlyMap<string, number>;
}

export interface SatAnswer { key: string; response: Response | null; confidence: Confidence; points: number; total: number }

export interface Mark {
  item: string;
  /** From 1, as sat. */
  place: number;
  /** `open`: not answered, or given up. `aside` and `left` count for nothing. */
  standing: 'right' | 'part' | 'wrong' | 'open' | 'aside' | 'left';
  points: number;
  total: number;
  objective: string | undefined;
  /** `blueprint/domain` of the objective. */
  domain: string | undefined;
  response: Response | null;
  confidence: Confidence;
  flagged: boolean;
  /** Milliseconds. */
  spent: number;
}
