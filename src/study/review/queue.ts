import { dueBefore } from './exam-cap.ts';
import { memoryOf, retrievability, type Memory } from './memory.ts';
import type { Response } from './response.ts';
import type { Unit } from './unit.ts';

/**
 * Where the reader stands with each unit that was ever answered, those with the least chance to be known first.
 *
 * @param now milliseconds since 1970. @param settings `exam` is the start of its day, null where there is none.
 */
export function standings(units: readonly Unit[], responses: readonly Response[], { now, retention, exam }: ReviewSettings): UnitStanding[] {
  const bySubject = new Map<string, Response[]>();
  for (const response of responses) bySubject.set(response.of, [...(bySubject.get(response.of) ?? []), response]);
  return units.flatMap((unit): UnitStanding[] => {
    const own = unit.subjects.flatMap((subject) => bySubject.get(subject) ?? []);
    const memory = memoryOf(own, retention);
    if (!memory) return [];
    const due = exam === null ? memory.due : dueBefore(exam, { ...memory, unit: unit.id });
    return [{ unit, memory, due, known: retrievability(memory, now), next: leastRecent(unit, own) }];
  }).sort((a, b) => a.known - b.known || (a.unit.id < b.unit.id ? -1 : 1));
}

/** What is to be reviewed now. */
export function dueNow(all: readonly UnitStanding[], now: number): UnitStanding[] {
  return all.filter(({ due }) => due !== null && due <= now);
}

/** Objectives with something due, with the number of units. */
export function dueObjectives(due: readonly UnitStanding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const objective of due.flatMap(({ unit }) => unit.objectives)) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  return counts;
}

/** The sibling seen longest ago; those never seen come first, in order of id. */
function leastRecent({ subjects }: Unit, responses: readonly Response[]): string {
  const seen = (subject: string) => Math.max(-1, ...responses.filter(({ of }) => of === subject).map(({ at }) => at));
  return subjects.reduce((best, subject) => (seen(subject) < seen(best) ? subject : best));
}

export interface ReviewSettings { now: number; retention: number; exam: number | null }
/** `due` is null where nothing comes before the exam; `known` is the chance to know it now, 0–1; `next` the subject to show. */
export interface UnitStanding { unit: Unit; memory: Memory; due: number | null; known: number; next: string }
