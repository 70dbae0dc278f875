import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEntry } from './calendar.ts';

const entry: CalendarEntry = { date: '2026-12-31', kind: 'study', title: 'Tides', text: '' };
const text = (more: Partial<CalendarEntry> = {}, stamp = Date.UTC(2026, 10, 24, 9, 30)) => calendarText({ site: 'guide.example', name: 'Plan', stamp, entries: [{ ...entry, ...more }] });
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '');

describe('a calendar', () => {
  it('holds a whole day with a stable UID and the given stamp', () => {
    expect(text()).toBe([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fieldguide//Study plan//EN', 'CALSCALE:GREGORIAN', 'X-WR-CALNAME:Plan', 'BEGIN:VEVENT',
      'UID:study-2026-12-31@guide.example', 'DTSTAMP:20261124T093000Z', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Tides',
      'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
    expect(/UID:.*/.exec(text({ title: 'Other' }, 0))?.[0]).toBe('UID:study-2026-12-31@guide.example');
  });
  it('escapes commas, semicolons, backslashes and line ends', () => {
    expect(text({ text: 'a, b; c\\d\ne\r\nf' })).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\ne\\nf\r\n');
  });
  it('lets no text begin a line of its own', () => {
    expect(text({ title: 'x\rEND:VCALENDAR\u0000y' })).toContain('SUMMARY:x\\nEND:VCALENDAR y\r\n');
  });
  it('folds lines at 75 octets without breaking a character', () => {
    const title = `Höhe der Gezeit – ${'ä€😀'.repeat(40)}`;
    const calendar = text({ title });
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfolded(calendar)).toContain(`SUMMARY:${title}\r\n`);
    expect(calendar).not.toContain('\uFFFD');
  });
});
