import type { QuestionType } from '../../schema/index.ts';

/** What a reader asks of a practice session when nothing else was said. */
export const PLAIN_WISH: Wish = {
  length: 10, domains: [], objectives: [], chapters: [], types: [], only: 'any', last: 3, order: 'shuffled', reveal: 'each', pace: null,
};

/** The longest session, in questions: as many as the longest exams have, twice. */
export const LONGEST = 120;
/** How many of the last sittings may be looked back on. */
export const FURTHEST = 50;
/** Slowest and fastest that a timer may run, in multiples of the exam's own time a question. */
export const PACES = { least: 0.25, most: 10 } as const;

/** Whether what a wish yields depends on what this reader did, so that another reader would get other questions. */
export function isPersonal({ only, order }: Pick<Wish, 'only' | 'order'>): boolean {
  return only !== 'any' || order === 'weakest';
}

/**
 * How long a session lasts.
 *
 * @param questions how many it has. @param minutes the exam gives for one question. @param pace multiple of that; null for no timer.
 * @returns whole milliseconds, at least a minute; null where no timer runs.
 */
export function limitOf(questions: number, minutes: number, pace: number | null): number | null {
  return pace === null ? null : Math.max(MINUTE, Math.round(questions * minutes * pace * MINUTE));
}

const MINUTE = 60_000;

/** Which questions by what the reader did with them; `FILTERS` says what each means. */
export type Only = (typeof FILTERS)[number];
export const FILTERS = ['any', 'missed', 'unseen', 'flagged', 'sure-wrong'] as const;
export type Order = (typeof ORDERS)[number];
export const ORDERS = ['shuffled', 'chapter', 'weakest'] as const;
export type Reveal = 'each' | 'end';

/** What a session is chosen by. An empty list of places or types restricts nothing. */
export interface Wish {
  /** How many questions, 1 … `LONGEST`. */
  length: number;
  /** `blueprint/domain`. */
  domains: readonly string[];
  /** `blueprint/objective`. */
  objectives: readonly string[];
  chapters: readonly string[];
  types: readonly QuestionType[];
  only: Only;
  /** How many of the last sittings `missed` and `unseen` look back on, 1 … `FURTHEST`. */
  last: number;
  order: Order;
  reveal: Reveal;
  /** Multiple of the exam's time a question; null for no timer. */
  pace: number | null;
}
