import type { ReportBank } from './bank.ts';
import { counted, isSureAndWrong, type Mark } from './marks.ts';

/**
 * Where the next points are: objectives that lost some, the most points for a minute of reading first. What is to be read are the
 * sections that teach the very questions that lost points, each once.
 */
export function weakAreas(marks: readonly Mark[], bank: ReportBank): WeakArea[] {
  const lost = counted(marks).filter(({ points, total }) => points < total);
  const objectives = new Set(lost.flatMap(({ objective }) => objective ?? []));
  return [...objectives].map((objective) => areaOf(objective, lost, bank)).toSorted(inOrder);
}

function areaOf(objective: string, lost: readonly Mark[], bank: ReportBank): WeakArea {
  const own = lost.filter((mark) => mark.objective === objective);
  const sections = [...new Set(own.flatMap(({ item }) => bank.items[item]?.section ?? []))];
  return {
    objective, sections,
    domain: bank.objectives[objective]?.domain,
    items: own.map(({ item }) => item),
    lost: own.reduce((sum, { points, total }) => sum + total - points, 0),
    sure: own.filter(isSureAndWrong).length,
    minutes: sections.reduce((sum, section) => sum + (bank.sections[section]?.minutes ?? 0), 0),
  };
}

/** Crosswise, so that nothing is divided by no minutes. */
function inOrder(a: WeakArea, b: WeakArea): number {
  return b.lost * a.minutes - a.lost * b.minutes || b.lost - a.lost || (a.objective < b.objective ? -1 : 1);
}

export interface WeakArea {
  objective: string;
  domain: string | undefined;
  /** Points to win. */
  lost: number;
  /** How many of its questions were answered wrongly and surely. */
  sure: number;
  /** Ids of the questions that lost points. */
  items: readonly string[];
  /** `chapter#section`, as the bank has them. */
  sections: readonly string[];
  /** Of reading, all sections together. */
  minutes: number;
}
