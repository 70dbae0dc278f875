import type { StudyDay } from './days.ts';

/**
 * How many reviews fall on each study day, if all go well. What falls on a day without study waits for the next one; what would
 * come after the last study day is not counted, or, for its last review, counted on it.
 */
export class ReviewLoad {
  readonly #days: readonly StudyDay[];
  readonly #intervals: readonly number[];
  /** Study day → reviews by how often they went well before. */
  readonly #due: Map<number, number>[];

  constructor(days: readonly StudyDay[], { due, intervals }: { due: readonly number[]; intervals: readonly number[] }) {
    this.#days = days;
    this.#intervals = intervals;
    this.#due = days.map(() => new Map<number, number>());
    for (const day of due) this.#add(day, 1, 1);
  }

  /** Reviews due on a study day, by its index, with what earlier days left over. */
  dueOn(index: number): number {
    return [...this.#due[index] ?? []].reduce((sum, [, count]) => sum + count, 0);
  }

  /** Notes that so many of the day’s reviews are done: they come again, and the others wait for the next day. */
  done(index: number, count: number): void {
    let room = count;
    for (const [step, number] of this.#due[index] ?? []) {
      const done = Math.min(room, number);
      room -= done;
      const day = this.#days[index]?.day ?? 0;
      if (done > 0) this.#add(day + this.#interval(step), done, step + 1);
      if (number > done) this.#add(day + 1, number - done, step);
    }
  }

  /** Notes that families were answered for the first time on a study day. */
  learnt(index: number, families: number): void {
    if (families > 0) this.#add((this.#days[index]?.day ?? 0) + this.#interval(0), families, 1);
  }

  #add(day: number, count: number, step: number): void {
    const index = this.#days.findIndex((one) => one.day >= day);
    const counts = this.#due[index];
    counts?.set(step, (counts.get(step) ?? 0) + count);
  }

  #interval(step: number): number {
    return this.#intervals[Math.min(step, this.#intervals.length - 1)] ?? 1;
  }
}
