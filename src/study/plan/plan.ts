import { intervalsOf } from '../review/index.ts';
import { dayOf } from './dates.ts';
import { studyDays, type PlanSettings, type StudyDay } from './days.ts';
import { LEAST_READING, takeReading, type ChapterLeft } from './reading.ts';
import { ReviewLoad } from './review-load.ts';
import { sittingDays } from './sittings.ts';

/** Minutes one review takes, feedback included. */
export const MINUTES_A_REVIEW = 1;
/** A day gives reviews this part of its minutes at most while there are chapters to read. */
const MOST_REVIEWS = 0.5;
const NOTHING: DoneToday = { reading: 0, reviews: 0, sat: false };

/**
 * Spreads what is left to do over the days until the exam: chapters in reading order, the reviews they bring, practice exams.
 *
 * The load of a day is computed backwards: of each day’s free minutes so much is given to chapters as the chapters left need of
 * the free minutes left before the last stretch, so that no day is fuller than the others. It is planned from what is done:
 * call it again with what is left, and every day evens out anew. What was done today already is taken from today’s share.
 *
 * @returns the days with something to do, and the minutes of chapters that find no room.
 */
export function planOf(settings: PlanSettings, work: Work): Plan {
  const days = studyDays(settings);
  const sittings = new Set(settings.exam === null || work.sitting === null ? [] : sittingsFrom(settings, days));
  const load = new ReviewLoad(days, { due: work.due.map(dayOf), intervals: intervalsOf(work.retention, 6) });
  const left = work.chapters.map(({ id, minutes, families }) => ({ id, left: minutes, families }));
  const planned = days.map((day, index): PlannedDay => {
    const done = day.date === settings.today ? work.done ?? NOTHING : NOTHING;
    const sitting = sittings.has(index) && !done.sat ? work.sitting ?? 0 : 0;
    const free = Math.max(0, settings.minutes - (sittings.has(index) ? work.sitting ?? 0 : 0));
    const room = Math.max(0, free - done.reviews * MINUTES_A_REVIEW - done.reading);
    const most = Math.floor((free * (day.reading ? MOST_REVIEWS : 1)) / MINUTES_A_REVIEW) - done.reviews;
    const reviews = Math.max(0, Math.min(load.dueOn(index), most, Math.floor(room / MINUTES_A_REVIEW)));
    load.done(index, reviews);
    const share = Math.max(LEAST_READING, Math.ceil(paceOf({ left, done, days: days.slice(index), sittings, index, work, settings }) * free)) - done.reading;
    const reading = day.reading ? takeReading(left, { share, most: room - reviews * MINUTES_A_REVIEW }) : [];
    load.learnt(index, sum(reading.filter(({ ends }) => ends).map(({ families }) => families)));
    return { date: day.date, chapters: reading.map(({ id, minutes, ends }) => ({ id, minutes, ends })), reviews, sitting };
  });
  return { days: planned.filter(({ chapters, reviews, sitting }) => chapters.length + reviews + sitting > 0), unplaced: sum(left.map((chapter) => chapter.left)) };
}

/** Days of practice exams, reckoned from when the plan was made, so that they stay where they are as days go by. */
function sittingsFrom({ since, ...settings }: PlanSettings, days: readonly StudyDay[]): number[] {
  const all = studyDays({ ...settings, today: since ?? settings.today });
  const chosen = new Set(sittingDays(all).map((index) => all[index]?.date));
  return days.flatMap(({ date }, index) => (chosen.has(date) ? [index] : []));
}

/** Minutes of chapters left for each minute that is left for them, 0–1. */
function paceOf({ left, done, days, sittings, index, work, settings }: Pace): number {
  const free = sum(days.map(({ reading }, ahead) => (reading ? Math.max(0, settings.minutes - (sittings.has(index + ahead) ? work.sitting ?? 0 : 0)) : 0)));
  return free === 0 ? 0 : Math.min(1, (done.reading + sum(left.map((chapter) => chapter.left))) / free);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Pace { left: readonly ChapterLeft[]; done: DoneToday; days: readonly StudyDay[]; sittings: ReadonlySet<number>; index: number; work: Work; settings: PlanSettings }

/** A chapter still to read, its minutes with its items, and the families of items and terms it brings for review. */
export interface PlannedChapter { id: string; minutes: number; families: number }
/** What was done today: minutes of chapters, reviews, and whether a practice exam was sat. */
export interface DoneToday { reading: number; reviews: number; sat: boolean }
/**
 * What is left: chapters in reading order; `due` dates of units in review (those past count for today); minutes of a practice
 * exam, null for none; `retention` 0.7–0.97.
 */
export interface Work { chapters: readonly PlannedChapter[]; due: readonly string[]; sitting: number | null; retention: number; done?: DoneToday }
/** `ends` where the chapter is finished that day; `sitting` in minutes, 0 for none. */
export interface PlannedDay { date: string; chapters: readonly { id: string; minutes: number; ends: boolean }[]; reviews: number; sitting: number }
export interface Plan { days: readonly PlannedDay[]; unplaced: number }
