import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, weekdayOf } from './dates.ts';
import { minutesEnough } from './enough.ts';
import { daysMissed } from './missed.ts';
import { planOf, type Plan, type Work } from './plan.ts';
import { placementOf } from './placement.ts';
import { minutesLeft } from './reading.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const chapters = Array.from({ length: 10 }, (_, index) => ({ id: `c${index}`, minutes: 30, families: 6 }));
const work: Work = { chapters, due: [], sitting: 60, retention: 0.9 };
const settings = { today: '2026-11-24', exam: '2026-12-24', days: EVERY_DAY, minutes: 60 };
const read = ({ days }: Plan) => days.flatMap(({ chapters: parts }) => parts.filter(({ ends }) => ends).map(({ id }) => id));
const minutesOf = ({ chapters: parts }: Plan['days'][number]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

describe('dates', () => {
  it.each([['2026-11-24', 2], ['1970-01-01', 4], ['2028-02-29', 2], ['1969-12-31', 3]])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(dayOf(date))).toBe(weekday);
    expect(dateOf(dayOf(date))).toBe(date);
  });
});

describe('a plan', () => {
  it('reads every chapter once, in order, before the last stretch', () => {
    const plan = planOf(settings, work);
    expect(read(plan)).toEqual(chapters.map(({ id }) => id));
    expect(plan.unplaced).toBe(0);
    expect(plan.days.filter(({ date }) => date > '2026-12-18').flatMap((day) => day.chapters)).toEqual([]);
  });
  it('gives no day more than its minutes, nor anything to other days of the week or to the exam and after', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const days = EVERY_DAY.filter((day) => (seed >> (day - 1)) % 2 === 0);
      const minutes = 10 + (seed % 9) * 15;
      const exam = dateOf(dayOf(settings.today) + (seed % 60));
      const due = Array.from({ length: seed % 80 }, (_, index) => dateOf(dayOf(settings.today) - 5 + index));
      const plan = planOf({ ...settings, days, minutes, exam }, { ...work, due });
      for (const day of plan.days) {
        expect(days).toContain(weekdayOf(dayOf(day.date)));
        expect(day.date >= settings.today && day.date < exam).toBe(true);
        expect(minutesOf(day) + day.reviews).toBeLessThanOrEqual(Math.max(0, minutes - day.sitting));
      }
      const placed = plan.days.reduce((sum, day) => sum + minutesOf(day), 0);
      expect(placed + plan.unplaced).toBe(300);
    }
  });
  it('spreads chapters evenly', () => {
    const reading = planOf(settings, { ...work, sitting: null }).days.map(minutesOf).filter((minutes) => minutes > 0);
    expect(Math.max(...reading)).toBeLessThanOrEqual(2 * (300 / 25));
  });
  it('gives a day no crumbs: ten minutes of chapters at least, and no end shorter than five left over', () => {
    const slow = planOf({ ...settings, exam: '2027-03-24' }, { ...work, sitting: null });
    const reading = slow.days.map(minutesOf).filter((minutes) => minutes > 0);
    expect(Math.min(...reading.slice(0, -1))).toBeGreaterThanOrEqual(10);
    const parts = planOf(settings, { ...work, chapters: [{ id: 'c', minutes: 13, families: 1 }] }).days.flatMap((day) => day.chapters);
    expect(parts).toEqual([{ id: 'c', minutes: 13, ends: true }]);
  });
  it('says what finds no room', () => {
    expect(planOf({ ...settings, exam: '2026-11-28', minutes: 30 }, { ...work, sitting: null }).unplaced).toBe(300 - 3 * 30);
  });
  it('brings what was learnt back for review, and everything overdue from today on', () => {
    const plan = planOf(settings, { ...work, due: ['2026-11-01', '2026-11-24', '2026-11-26'] });
    expect(plan.days[0]).toMatchObject({ date: '2026-11-24', reviews: 2 });
    expect(plan.days.slice(3).reduce((sum, { reviews }) => sum + reviews, 0)).toBeGreaterThan(60);
  });
  it('sets practice exams backwards from the exam, a week apart, with a day left after the last', () => {
    expect(planOf(settings, work).days.filter(({ sitting }) => sitting > 0).map(({ date }) => date)).toEqual(['2026-12-15', '2026-12-22']);
    expect(planOf({ ...settings, exam: '2026-11-27' }, work).days.filter(({ sitting }) => sitting > 0)).toEqual([]);
  });
  it('keeps the days of practice exams as days go by, to the last', () => {
    const at = (today: string) => planOf({ ...settings, since: settings.today, today }, work).days.filter(({ sitting }) => sitting > 0).map(({ date }) => date);
    expect(at('2026-12-10')).toEqual(['2026-12-15', '2026-12-22']);
    expect(at('2026-12-15')).toEqual(['2026-12-15', '2026-12-22']);
    expect(at('2026-12-22')).toEqual(['2026-12-22']);
    expect(at('2026-12-23')).toEqual([]);
  });
  it('evens out anew from what is left', () => {
    const later = planOf({ ...settings, today: '2026-12-10' }, { ...work, chapters: chapters.slice(2) });
    expect(read(later)).toEqual(chapters.slice(2).map(({ id }) => id));
    expect(Math.max(...later.days.map(minutesOf))).toBeGreaterThan(Math.max(...planOf(settings, work).days.map(minutesOf)));
  });
  it('without an exam plans eight weeks and no practice exam', () => {
    const plan = planOf({ ...settings, exam: null }, { ...work, chapters: chapters.map((chapter) => ({ ...chapter, minutes: 90 })) });
    expect(read(plan)).toHaveLength(10);
    expect(plan.days.every(({ sitting }) => sitting === 0)).toBe(true);
    expect(plan.days.at(-1)?.date).toBe('2027-01-18');
  });
  it('is empty without days, minutes or time', () => {
    expect(planOf({ ...settings, days: [] }, work).days).toEqual([]);
    expect(planOf({ ...settings, minutes: 0 }, { ...work, sitting: null }).days).toEqual([]);
    expect(planOf({ ...settings, exam: settings.today }, work).days).toEqual([]);
  });
});

describe('what was done today', () => {
  const [first] = planOf(settings, { ...work, due: ['2026-11-24', '2026-11-24'] }).days;
  const minutes = first ? minutesOf(first) : 0;

  it('leaves the rest of today’s share, and no more comes in its place', () => {
    const chapters3 = [{ id: 'c0', minutes: 30 - (minutes - 4), families: 6 }, ...chapters.slice(1)];
    const rest = planOf(settings, { ...work, chapters: chapters3, due: ['2026-11-24'], done: { reading: minutes - 4, reviews: 1, sat: false } });
    expect(rest.days[0]).toMatchObject({ date: '2026-11-24', reviews: 1, chapters: [{ id: 'c0', minutes: 4 }] });
  });
  it('gives today nothing more once its share is done', () => {
    const chapters3 = [{ id: 'c0', minutes: 30 - minutes, families: 6 }, ...chapters.slice(1)];
    const rest = planOf(settings, { ...work, chapters: chapters3, done: { reading: minutes, reviews: 2, sat: false } });
    expect(rest.days[0]?.date).toBe('2026-11-25');
  });
  it('leaves out the practice exam that was sat', () => {
    const at = { ...settings, since: settings.today, today: '2026-12-15' };
    expect(planOf(at, work).days[0]?.sitting).toBe(60);
    expect(planOf(at, { ...work, done: { reading: 0, reviews: 0, sat: true } }).days[0]?.sitting ?? 0).toBe(0);
  });
});

describe('minutes that are enough', () => {
  it('are the least, in fives, with which all finds room', () => {
    const tight = { ...settings, exam: '2026-12-04', minutes: 20 };
    const enough = minutesEnough(tight, { ...work, sitting: null }) ?? 0;
    expect(planOf({ ...tight, minutes: enough }, { ...work, sitting: null }).unplaced).toBe(0);
    expect(planOf({ ...tight, minutes: enough - 5 }, { ...work, sitting: null }).unplaced).toBeGreaterThan(0);
    expect(enough % 5).toBe(0);
  });
  it('are none where no day is left', () => {
    expect(minutesEnough({ ...settings, exam: settings.today }, work)).toBeUndefined();
  });
});

describe('minutes left of a chapter', () => {
  const chapter = { minutes: 20, items: ['q1', 'q2', 'q3', 'q4'] };
  const left = (read: boolean, ...answered: string[]) => minutesLeft(chapter, { read, answered: new Set(answered) });

  it('fall with what is answered, and end only with the mark', () => {
    expect([left(false), left(false, 'q1'), left(false, 'q1', 'q2', 'qx'), left(false, 'q1', 'q2', 'q3', 'q4'), left(true)]).toEqual([28, 21, 14, 5, 0]);
  });
  it('are all of them where there is nothing to answer', () => {
    expect(minutesLeft({ minutes: 3, items: [] }, { read: false, answered: new Set() })).toBe(3);
  });
});

describe('days missed', () => {
  it.each([['2026-11-23', 0], ['2026-11-20', 1], ['2026-11-19', 2], ['2026-11-10', 9], ['2026-11-24', 0], ['2026-12-24', 0]])('since %s are %i of the working days', (last, count) => {
    expect(daysMissed({ last, today: '2026-11-24', days: [1, 2, 3, 4, 5] })).toBe(count);
  });
});

describe('a diagnostic', () => {
  const placed = [{ id: 'a', items: ['q1', 'q2'] }, { id: 'b', items: ['q3', 'q4'] }, { id: 'c', items: ['q5', 'q6', 'q7'] }];
  it('places the reader at the first chapter that is not known', () => {
    expect(placementOf(placed, new Map([['q1', 'good'], ['q2', 'good'], ['q3', 'good'], ['q4', 'hard'], ['q5', 'good'], ['q6', 'good']]))).toEqual({ start: 'b', known: ['a', 'c'] });
  });
  it('takes one answer for too little', () => {
    expect(placementOf(placed, new Map([['q1', 'good']]))).toEqual({ start: 'a', known: [] });
  });
  it('has nothing to begin with where all is known', () => {
    expect(placementOf(placed.slice(0, 1), new Map([['q1', 'good'], ['q2', 'good']]))).toEqual({ known: ['a'] });
  });
});
