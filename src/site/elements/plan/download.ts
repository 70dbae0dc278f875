import { calendarText, type CalendarEntry, type PlannedDay } from '../../../study/plan/index.ts';
import type { Bank } from '../../bank-data.ts';
import { filled } from '../../strings/filled.ts';
import { planWords } from '../../strings/plan.ts';
import type { Studied } from '../due/studied.ts';
import { download } from '../download.ts';
import { partsOf } from './days.ts';

/** Saves the plan as `study-plan.ics`. @param now milliseconds since 1970. */
export function downloadCalendar({ plan, exam }: Studied, { bank, code }: { bank: Bank; code: string }, now: number): void {
  const entries = (plan?.days ?? []).map((day) => entryOf(day, bank));
  const text = calendarText({
    site: `${document.documentElement.dataset['guide'] ?? ''}.fieldguide`, name: filled(planWords.calendarName, { guide: code }), stamp: now,
    entries: exam === null ? entries : [...entries, { date: exam, kind: 'exam', title: filled(planWords.calendarExam, { code }), text: '' }],
  });
  download(text, { type: 'text/calendar', name: 'study-plan.ics' });
}

/** The title says the first thing of the day, the text the rest. */
function entryOf(day: PlannedDay, bank: Bank): CalendarEntry {
  const [title = '', ...rest] = partsOf(day, bank);
  return { date: day.date, kind: 'study', title, text: rest.join('\n') };
}
