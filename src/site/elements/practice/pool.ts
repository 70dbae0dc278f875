import { attempts } from '../../../study/exam/index.ts';
import { evidenceOf, masteryByObjective } from '../../../study/mastery/index.ts';
import { pastOf, type Known, type Past, type PracticeItem } from '../../../study/practice/index.ts';
import type { Bank, BankBlueprint } from '../../bank-data.ts';
import type { Sittings } from '../sitting/index.ts';

/** The bank as choosing sees it, in reading order. */
export function practicePool(bank: Bank): PracticeItem[] {
  const order = new Map(Object.keys(bank.chapters).map((id, at) => [id, at]));
  return Object.entries(bank.items)
    .map(([id, { family, type, chapter, objectives, case: name }]): PracticeItem => ({
      id, family, type, chapter, objectives,
      domains: [...new Set(objectives.flatMap((ref) => bank.objectives[ref]?.domain ?? []))],
      ...(name !== undefined && { case: name }),
    }))
    .sort((a, b) => (order.get(a.chapter) ?? 0) - (order.get(b.chapter) ?? 0));
}

/** What an address may name. */
export function knownIn(pool: readonly PracticeItem[]): Known {
  return {
    items: new Set(pool.map(({ id }) => id)), domains: new Set(pool.flatMap(({ domains }) => domains)), objectives: new Set(pool.flatMap(({ objectives }) => objectives)),
    chapters: new Set(pool.map(({ chapter }) => chapter)), types: new Set(pool.map(({ type }) => type)),
  };
}

/** Minutes that the guide's first exam gives for a question, in the middle of what it may have; undefined where there is no exam. */
export function minutesEach({ blueprints }: Bank): number | undefined {
  const exam = Object.values(blueprints).find((blueprint: BankBlueprint) => blueprint.exam)?.exam;
  return exam && (exam.minutes * 2) / (exam.questions.min + exam.questions.max);
}

/** What the reader did, as far as choosing goes. */
export function pastIn(bank: Bank, sittings: Sittings, last: number): Past {
  const keys = new Map(Object.entries(bank.items).map(([id, { key }]) => [id, key]));
  const told = sittings.all().map(({ sitting, turned, flags }) => ({ at: sitting.at, turned, flags }));
  return pastOf({ attempts: attempts(sittings.events()), sittings: told }, keys, last);
}

/** Mastery of each item's weakest objective, 0 … 1. */
export function strengthIn(bank: Bank, sittings: Sittings): Map<string, number> {
  const mastery = masteryByObjective(evidenceOf(sittings.events(), new Map(Object.entries(bank.items))), Date.now());
  return new Map(Object.entries(bank.items).map(([id, { objectives }]) => [id, Math.min(1, ...objectives.map((ref) => mastery.get(ref) ?? 0))]));
}
