/** What other rooms may use of the plan. */
export { calendarText, type Calendar, type CalendarEntry } from './calendar.ts';
export { dateOf, dayOf, weekdayOf } from './dates.ts';
export type { PlanSettings } from './days.ts';
export { minutesEnough } from './enough.ts';
export { daysMissed } from './missed.ts';
export { MINUTES_A_REVIEW, planOf, type DoneToday, type Plan, type PlannedChapter, type PlannedDay, type Work } from './plan.ts';
export { placementOf, type PlacedChapter, type Placement } from './placement.ts';
export { minutesLeft, type ChapterWork } from './reading.ts';
