import { intervalsOf } from '../review/index.ts';
import { dayOf } from './dates.ts';
import { studyDays, type PlanSettings, type StudyDay } from './days.ts';
import { ReviewLoad } from './review-load.ts';
import { sittingDays } from './sittings.ts';

/** Minutes one review takes, feedback included. */
export const MINUTES_A_REVIEW = 1;
/** A day gives reviews this part of its minutes at most while there are chapters to read. */
const MOST_REVIEWS = 0.5;

/**
 * Spreads what is left to do over the days until the exam: chapters in reading order, the reviews they bring, practice exams.
 *
 * The load of a day is computed backwards: of each day’s free minutes so much is given to chapters as the chapters left need of
 * the free minutes left before the last stretch, so that no day is fuller than the others. It is planned from what is done:
 * call it again with what is left, and every day evens out anew.
 *
 * @returns the days with something to do, and the minutes of chapters that find no room.
 */
export function planOf(settings: PlanSettings, work: Work): Plan {
  const days = studyDays(settings);
  const sittings = new Set(settings.exam === null || work.sitting === null ? [] : sittingDays(days));
  const load = new ReviewLoad(days, { due: work.due.map(dayOf), intervals: intervalsOf(work.retention, 6) });
  const left = work.chapters.map((chapter) => ({ ...chapter, left: chapter.minutes }));
  const planned = days.map((day, index): PlannedDay => {
    const sitting = sittings.has(index) ? work.sitting ?? 0 : 0;
    const free = Math.max(0, settings.minutes - sitting);
    const wanted = load.dueOn(index);
    const reviews = Math.min(wanted, Math.floor((free * (day.reading ? MOST_REVIEWS : 1)) / MINUTES_A_REVIEW));
    load.done(index, reviews);
    const pace = paceOf({ left, days: days.slice(index), sittings, index, work, settings });
    const reading = day.reading ? read(left, Math.min(free - reviews * MINUTES_A_REVIEW, Math.ceil(pace * free))) : [];
    load.learnt(index, reading.filter(({ ends }) => ends).reduce((sum, { families }) => sum + families, 0));
    return { date: day.date, chapters: reading.map(({ id, minutes, ends }) => ({ id, minutes, ends })), reviews, sitting };
  });
  return { days: planned.filter(({ chapters, reviews, sitting }) => chapters.length + reviews + sitting > 0), unplaced: sum(left.map((chapter) => chapter.left)) };
}

/** Minutes of chapters left for each minute that is left for them, 0–1. */
function paceOf({ left, days, sittings, index, work, settings }: Pace): number {
  const free = sum(days.map(({ reading }, ahead) => (reading ? Math.max(0, settings.minutes - (sittings.has(index + ahead) ? work.sitting ?? 0 : 0)) : 0)));
  return free === 0 ? 0 : Math.min(1, sum(left.map((chapter) => chapter.left)) / free);
}

/** Takes minutes from the chapters in order; a chapter may go on the next day. */
function read(chapters: Left[], minutes: number): Reading[] {
  const taken: Reading[] = [];
  let room = minutes;
  for (const chapter of chapters.filter(({ left }) => left > 0)) {
    if (room <= 0) break;
    const part = Math.min(room, chapter.left);
    chapter.left -= part;
    room -= part;
    taken.push({ id: chapter.id, minutes: part, ends: chapter.left === 0, families: chapter.families });
  }
  return taken;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Left extends PlannedChapter { left: number }
interface Reading { id: string; minutes: number; ends: boolean; families: number }
interface Pace { left: readonly Left[]; days: readonly StudyDay[]; sittings: ReadonlySet<number>; index: number; work: Work; settings: PlanSettings }

/** A chapter still to read, its minutes with its items, and the families of items it brings. */
export interface PlannedChapter { id: string; minutes: number; families: number }
/**
 * What is left: chapters in reading order; `due` dates of units in review (those past count for today); minutes of a practice
 * exam, null for none; `retention` 0.7–0.97.
 */
export interface Work { chapters: readonly PlannedChapter[]; due: readonly string[]; sitting: number | null; retention: number }
/** `ends` where the chapter is finished that day; `sitting` in minutes, 0 for none. */
export interface PlannedDay { date: string; chapters: readonly { id: string; minutes: number; ends: boolean }[]; reviews: number; sitting: number }
export interface Plan { days: readonly PlannedDay[]; unplaced: number }
