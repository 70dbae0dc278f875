import { dayOf, MINUTES_A_REVIEW } from '../../../study/plan/index.ts';
import type { Bank } from '../../bank-data.ts';
import { listed } from '../../strings/cover.ts';
import { filled } from '../../strings/filled.ts';
import { planWords, plural } from '../../strings/plan.ts';
import { dayName } from '../due/dates.ts';
import { dueWords, loadToday } from '../due/say-due.ts';
import type { Studied } from '../due/studied.ts';
import { find } from '../find.ts';
import { make } from '../make.ts';
import { copyOf, say } from '../slots.ts';

/** Shows today’s share of the plan, with links; nothing where no plan is set. */
export function showToday(root: HTMLElement, current: Studied, bank: Bank): void {
  const { plan, setting, today, exam, missed } = current;
  find(root, '[data-today]').hidden = plan === undefined;
  if (!plan || !setting) return;
  const heading = find(root, '#plan-today');
  heading.textContent = filled(planWords.today, { day: dayName(today) });
  heading.tabIndex = -1;
  say(root, '[data-missed]', missed > 0 ? plural(planWords.missed, missed) : '');
  say(root, '[data-countdown]', countdown(setting.exam, exam, today));
  const work = workOf(current, bank);
  find(root, '[data-work]').replaceChildren(...work.map(({ to, title, note }) => {
    const row = copyOf(root, '[data-work-template]');
    find(row, '.what').replaceChildren(make('a', { href: to }, title));
    find(row, 'small').textContent = note;
    return row;
  }));
  const done = doneWords(current);
  say(root, '[data-done]', [...(work.length > 0 ? [] : [done === '' ? planWords.rest : planWords.finished]), ...(done === '' ? [] : [filled(planWords.done, { what: done })])].join(' '));
}

/** Shows what is due, also without a plan, and what comes in the next days. */
export function showDue(root: HTMLElement, current: Studied): void {
  const { ahead, due, fresh } = current;
  const count = due.length + fresh.length;
  find(root, '[data-due]').hidden = false;
  say(root, '[data-due-count]', count === 0 ? planWords.due.none : plural(planWords.due, count));
  const load = loadToday(current);
  say(root, '[data-due-note]', count === 0 ? (ahead.length === 0 ? planWords.nothingYet : '') : [dueWords(current), ...(load < count ? [load === 0 ? planWords.waitsAll : filled(planWords.waits, { count: String(load) })] : [])].join(' '));
  find(root, '[data-due-begin]').hidden = count === 0;
  find(root, '[data-ahead]').hidden = ahead.length === 0;
  find(root, '[data-ahead-list]').replaceChildren(...ahead.slice(0, 7).map(([date, reviews]) => make('li', {}, make('span', {}, dayName(date)), ' ', make('b', {}, String(reviews)))));
}

function workOf({ plan, today, settings }: Studied, bank: Bank): { to: string; title: string; note: string }[] {
  const day = plan?.days.find(({ date }) => date === today);
  if (!day || !settings) return [];
  return [
    ...(day.reviews > 0 ? [{ to: 'review.html', title: plural(planWords.reviews, day.reviews), note: filled(planWords.review, { minutes: String(day.reviews * MINUTES_A_REVIEW) }) }] : []),
    ...day.chapters.map(({ id, minutes, ends }) => ({ to: bank.chapters[id]?.page ?? '', title: titleOf(bank, id), note: filled(ends ? planWords.read.ends : planWords.read.part, { minutes: String(minutes) }) })),
    ...(day.sitting > 0 ? [{ to: 'exam.html', title: planWords.practiceExam, note: filled(planWords.exam, { minutes: String(day.sitting) }) }] : []),
  ];
}

/** "2.3 Bearings". */
export function titleOf(bank: Bank, id: string): string {
  const chapter = bank.chapters[id];
  return chapter ? `${chapter.number} ${chapter.title}` : id;
}

function doneWords({ done }: Studied): string {
  return listed([
    ...(done.reviews > 0 ? [plural(planWords.reviews, done.reviews)] : []),
    ...(done.reading > 0 ? [filled(planWords.minutesRead, { minutes: String(done.reading) })] : []),
    ...(done.sat ? [planWords.sat] : []),
  ]);
}

function countdown(set: string | null, exam: string | null, today: string): string {
  if (set === null) return planWords.openEnded;
  const day = dayName(set, { year: true });
  if (exam === null) return filled(planWords.passed, { day });
  const days = dayOf(exam) - dayOf(today);
  return days === 1 ? planWords.toExam.one : filled(planWords.toExam.many, { days: String(days), day });
}
