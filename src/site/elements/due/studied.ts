import { sittingsOf } from '../../../study/exam/index.ts';
import { chaptersRead, planSetting, type JournalEvent, type PlanEvent } from '../../../study/journal/index.ts';
import { daysMissed, minutesLeft, planOf, type DoneToday, type Plan, type PlannedChapter, type PlanSettings, type Work } from '../../../study/plan/index.ts';
import { dueNow, newTerms, standings, type Response, type UnitStanding } from '../../../study/review/index.ts';
import type { Bank } from '../../bank-data.ts';
import { dateAt, startOf } from './dates.ts';
import { itemsOf, knownOf } from './known.ts';
import { placedKnown } from './placed.ts';

/**
 * Where a reader stands today: what is due, what was done, and the plan for what is left. All is reckoned anew from the journal.
 *
 * @param now milliseconds since 1970.
 */
export function studied(bank: Bank, events: readonly JournalEvent[], now: number): Studied {
  const today = dateAt(now);
  const began = startOf(today);
  const setting = planSetting(events);
  const exam = setting?.exam !== undefined && setting.exam !== null && setting.exam > today ? setting.exam : null;
  const examAt = exam === null ? null : startOf(exam);
  const retention = (setting?.retention ?? 90) / 100;
  const { units, responses } = knownOf(bank, events);
  const read = chaptersRead(events);
  const all = standings(units, responses, { now, retention, exam: examAt });
  // A day is reviewed as a whole: what falls due in the evening is due in the morning.
  const due = dueNow(all, startOf(dateAt(began + 36 * 3_600_000)) - 1);
  const fresh = newTerms({ terms: termsInOrder(bank), begun: begunIn(bank, read, responses), responses, today: began, exam: examAt });
  const known = placedKnown(bank, events);
  const left = chaptersLeft(bank, read, { responses, known });
  const before = events.filter(({ at }) => at < began);
  const earlier = responses.filter(({ at }) => at < began);
  const was = chaptersLeft(bank, chaptersRead(before), { responses: earlier, known });
  const done: DoneToday = {
    reading: Math.max(0, total(was) - total(left)), reviews: reviewsIn(units, responses, began),
    sat: sittingsOf(events).some(({ sitting, ended }) => sitting.mode === 'exam' && ended !== undefined && ended.at >= began),
  };
  const dueDates = [...all.flatMap(({ due: at }) => (at === null ? [] : [dateAt(at)])), ...fresh.map(() => today)];
  const work: Work = { chapters: left, due: dueDates, sitting: examMinutes(bank), retention, done };
  const settings: PlanSettings | undefined = setting && { today, since: dateAt(setting.at), exam, days: setting.days, minutes: setting.minutes };
  const last = before.at(-1);
  return {
    today, setting, settings, work, exam, due, fresh, done,
    known: known.filter((id) => !read.has(id)),
    plan: settings && planOf(settings, work),
    missed: setting && last ? daysMissed({ last: dateAt(last.at), today, days: setting.days }) : 0,
    ahead: countsOf(dueDates.filter((date) => date > today)),
  };
}

function total(chapters: readonly PlannedChapter[]): number {
  return chapters.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Terms in the order their chapters stand in. */
function termsInOrder(bank: Bank): { id: string; chapter: string }[] {
  const place = new Map(Object.keys(bank.chapters).map((id, index) => [id, index]));
  const terms = Object.entries(bank.terms).map(([id, chapter]) => ({ id, chapter }));
  return terms.sort((a, b) => (place.get(a.chapter) ?? Infinity) - (place.get(b.chapter) ?? Infinity) || (a.id < b.id ? -1 : 1));
}

/** Chapters marked as read, or with a question that was answered. */
function begunIn(bank: Bank, read: ReadonlySet<string>, responses: readonly Response[]): Set<string> {
  return new Set([...read, ...responses.flatMap(({ of }) => bank.items[of]?.chapter ?? [])]);
}

/** Chapters that are neither read nor known by a placement. */
function chaptersLeft(bank: Bank, read: ReadonlySet<string>, { responses, known }: { responses: readonly Response[]; known: readonly string[] }): PlannedChapter[] {
  const answered = new Set(responses.map(({ of }) => of));
  return Object.entries(bank.chapters).flatMap(([id, { minutes }]) => {
    const items = itemsOf(bank, id);
    const families = new Set(items.map((item) => bank.items[item]?.family)).size + Object.values(bank.terms).filter((chapter) => chapter === id).length;
    if (known.includes(id)) return [];
    const left = minutesLeft({ minutes, items }, { read: read.has(id), answered });
    return left > 0 ? [{ id, minutes: left, families }] : [];
  });
}

/** Units that were reviewed today: terms, and families that were answered on an earlier day too. */
function reviewsIn(units: ReturnType<typeof knownOf>['units'], responses: readonly Response[], began: number): number {
  const [now, before] = [new Set<string>(), new Set<string>()];
  for (const { of, at } of responses) (at >= began ? now : before).add(of);
  return units.filter(({ id, subjects }) => subjects.some((one) => now.has(one)) && (id.startsWith('term:') || subjects.some((one) => before.has(one)))).length;
}

function examMinutes({ blueprints }: Bank): number | null {
  return Object.values(blueprints).find(({ exam }) => exam)?.exam?.minutes ?? null;
}

function countsOf(dates: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const date of dates.toSorted()) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts];
}

/** Dates are YYYY-MM-DD. */
export interface Studied {
  today: string;
  setting: PlanEvent | undefined;
  settings: PlanSettings | undefined;
  work: Work;
  /** Null where none is set or it has passed. */
  exam: string | null;
  /** Due by the end of today, the least known first. */
  due: readonly UnitStanding[];
  /** Ids of terms to meet today for the first time. */
  fresh: readonly string[];
  done: DoneToday;
  /** Chapters, not marked as read, that a placement showed to be known: the plan passes them over. */
  known: readonly string[];
  plan: Plan | undefined;
  /** Study days without study since the last that had some. */
  missed: number;
  /** Later dates with the reviews that fall due on them, rising. */
  ahead: readonly (readonly [string, number])[];
}
