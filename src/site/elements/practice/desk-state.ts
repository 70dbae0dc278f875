import type { Sitting } from '../../../study/exam/index.ts';
import type { SittingEvent } from '../../../study/journal/index.ts';
import type { Known, PracticeItem } from '../../../study/practice/index.ts';
import type { Bank } from '../../bank-data.ts';
import type { SatQuestion, Sittings } from '../sitting/index.ts';

/** A seed unlike any other, fit for an address. */
export function newSeed(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('').slice(0, 10);
}

/** The latest practice session or placement that has begun and not ended. */
export function underWay(sittings: Sittings): Sitting | undefined {
  return sittings.all().findLast(({ sitting, ended }) => sitting.mode !== 'exam' && !ended);
}

/** What the parts of the practice page share. */
export interface Desk {
  root: HTMLElement;
  load: (path: string) => Promise<void>;
  bank: Bank;
  sittings: Sittings;
  /** In reading order. */
  pool: readonly PracticeItem[];
  known: Known;
  /** Minutes the exam gives for a question; undefined where the guide has no exam. */
  minutes: number | undefined;
  begin: (plan: Plan) => Promise<void>;
  goOn: (id: string) => Promise<void>;
}

/** A session before it begins. `address` is the fragment it is named by. */
export type Plan = Pick<SittingEvent, 'mode' | 'seed' | 'items' | 'limit' | 'reveal'> & { address: string };
export type Questions = ReadonlyMap<string, SatQuestion>;
