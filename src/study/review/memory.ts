import { createEmptyCard, fsrs, Rating, type Card, type FSRS, type Grade as FsrsGrade } from 'ts-fsrs';
import type { Grade, Response } from './response.ts';

/** Milliseconds. */
const HOUR = 3_600_000;
/** Answers nearer to each other than this are one review: the second is answered with the first one’s feedback in mind. */
export const SAME_REVIEW = 12 * HOUR;

/**
 * What a reader remembers of one unit, by FSRS-6 with its default parameters (ts-fsrs; no short-term steps, no chance).
 * The order in which responses are given does not matter, their times do.
 *
 * @param retention chance that it is still known when it is due, 0.7–0.97.
 * @returns undefined where nothing was answered yet.
 */
export function memoryOf(responses: readonly Response[], retention: number): Memory | undefined {
  const scheduler = schedulerFor(retention);
  const reviews = reviewsIn(responses);
  const [first] = reviews;
  const last = reviews.at(-1);
  if (!first || !last) return undefined;
  const card = reviews.reduce<Card>((known, { at, grade }) => scheduler.next(known, new Date(at), RATINGS[grade]).card, createEmptyCard(new Date(first.at)));
  return { due: card.due.getTime(), last: last.at, reviews: reviews.length, stability: card.stability, difficulty: card.difficulty };
}

/** Chance that it is known at a time, 0–1 (FSRS forgetting curve); 1 at and before the last review. */
export function retrievability({ stability, last }: Memory, now: number): number {
  return schedulerFor(0.9).forgetting_curve(Math.max(0, (now - last) / (24 * HOUR)), stability);
}

/** Days between reviews that all go well, from the first answer on. */
export function intervalsOf(retention: number, count: number): number[] {
  const scheduler = schedulerFor(retention);
  const days: number[] = [];
  let card = createEmptyCard(new Date(0));
  while (days.length < count) {
    card = scheduler.next(card, card.due, Rating.Good).card;
    days.push(card.scheduled_days);
  }
  return days;
}

/** Responses as reviews, in order of time; a review is graded by the worst of its answers. */
function reviewsIn(responses: readonly Response[]): { at: number; grade: Grade }[] {
  const reviews: { at: number; grade: Grade }[] = [];
  for (const { at, grade } of responses.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const last = reviews.at(-1);
    if (!last || at - last.at >= SAME_REVIEW) reviews.push({ at, grade });
    else if (RATINGS[grade] < RATINGS[last.grade]) last.grade = grade;
  }
  return reviews;
}

function schedulerFor(retention: number): FSRS {
  const known = schedulers.get(retention);
  const scheduler = known ?? fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
  schedulers.set(retention, scheduler);
  return scheduler;
}

const schedulers = new Map<number, FSRS>();
const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const satisfies Record<Grade, FsrsGrade>;

/** `due` and `last` in milliseconds since 1970; `stability` in days until the chance to know it falls to 90 per cent; difficulty 1–10. */
export interface Memory { due: number; last: number; reviews: number; stability: number; difficulty: number }
