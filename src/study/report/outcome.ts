import { estimateOf, shareOf, verdictOf, type Share, type Verdict } from '../exam/index.ts';
import type { ReportBlueprint, ReportExam } from './bank.ts';
import { counted, type Mark } from './marks.ts';

/**
 * What a sitting came to: points, their share with its interval, an estimate on the exam's scale, and a verdict or why there is none.
 *
 * The points of one question hang together, so the interval counts questions and not points. The raw share taken for a pass is
 * the pass mark's share of the scale: the true one is not published, and the page says so.
 *
 * @returns undefined where no item of the sitting counts.
 */
export function outcomeOf(marks: readonly Mark[], { mode, missing, ended }: Circumstances, blueprint: ReportBlueprint | undefined): Outcome | undefined {
  const counting = counted(marks);
  const of = sum(counting.map(({ total }) => total));
  if (of === 0) return undefined;
  const points = sum(counting.map((mark) => mark.points));
  const share = shareOf((points / of) * counting.length, counting.length);
  const exam = mode === 'exam' ? blueprint?.exam ?? undefined : undefined;
  const silence = silenceOf(counting.length, { mode, missing, ended }, blueprint);
  return {
    points, of, share, questions: counting.length, right: counting.filter(({ standing }) => standing === 'right').length,
    estimate: exam && !silence ? scaled(share, exam) : undefined,
    verdict: exam && !silence ? verdictOf(share, cutOf(exam), false) : undefined,
    silence,
  };
}

/** The raw share of points taken for a pass, between 0 and 1. */
export function cutOf({ pass, scale }: Pick<ReportExam, 'pass' | 'scale'>): number {
  return pass / scale;
}

/**
 * How far two sittings differ, with the interval of 95 % by R. G. Newcombe, Interval estimation for the difference between
 * independent proportions (1998), method 10, from the two intervals of Wilson.
 *
 * @returns shares from -1 to 1; chance alone is no sufficient reason where 0 lies outside.
 */
export function changeOf(before: Share, now: Share): { by: number; low: number; high: number } {
  const by = now.raw - before.raw;
  return {
    by,
    low: by - Math.hypot(now.raw - now.low, before.high - before.raw),
    high: by + Math.hypot(now.high - now.raw, before.raw - before.low),
  };
}

/** Why no verdict is given: the first reason that holds. */
function silenceOf(questions: number, { mode, missing, ended }: Circumstances, blueprint: ReportBlueprint | undefined): Silence | undefined {
  if (mode !== 'exam') return mode;
  if (!blueprint?.exam) return 'no-exam';
  if (!ended) return 'running';
  if (ended.by === 'dropped') return 'dropped';
  if (Object.values(missing).some((count) => count > 0)) return 'thin';
  return questions < blueprint.questions ? 'short' : undefined;
}

function scaled({ raw, low, high }: Share, exam: ReportExam): Estimate {
  const on = (share: number): number => estimateOf(share, cutOf(exam), exam);
  return { value: on(raw), low: on(low), high: on(high) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export interface Circumstances {
  mode: 'exam' | 'practice' | 'diagnostic';
  /** Domain → items the bank could not fill. */
  missing: Readonly<Record<string, number>>;
  ended: { by: 'reader' | 'time' | 'dropped' } | undefined;
}

export type Silence = 'practice' | 'diagnostic' | 'no-exam' | 'running' | 'dropped' | 'thin' | 'short';
export interface Estimate { value: number; low: number; high: number }
export interface Outcome {
  points: number;
  of: number;
  share: Share;
  /** That count. */
  questions: number;
  /** Questions that are right in all parts. */
  right: number;
  estimate: Estimate | undefined;
  verdict: Verdict | undefined;
  silence: Silence | undefined;
}
