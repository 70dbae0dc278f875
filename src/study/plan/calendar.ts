import { dateOf, dayOf } from './dates.ts';

/** Octets a line of a calendar may have. */
const WIDTH = 75;

/**
 * A calendar of whole days as iCalendar text (RFC 5545): CRLF, folded lines, escaped text. A day has the same UID in every
 * export, so a calendar that imports a changed plan changes its days.
 *
 * @param calendar `site` makes the UIDs this guide’s own; `stamp` is when it is made, in milliseconds since 1970.
 */
export function calendarText({ site, name, stamp, entries }: Calendar): string {
  const time = `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Fieldguide//Study plan//EN', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ date, kind, title, text }) => [
      'BEGIN:VEVENT', `UID:${kind}-${date}@${site}`, `DTSTAMP:${time}`,
      `DTSTART;VALUE=DATE:${plain(date)}`, `DTEND;VALUE=DATE:${plain(dateOf(dayOf(date) + 1))}`,
      `SUMMARY:${escaped(title)}`, ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]), 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]),
    'END:VCALENDAR', '',
  ].map(folded).join('\r\n');
}

/** Text of a property (RFC 5545 §3.3.11); other control characters may not stand in a calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n').replace(/[\p{Cc}]/gu, ' ');
}

/** Long lines go on after a line end and a blank, never inside a character (§3.1). */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    const full = octets + size > WIDTH;
    text += full ? `\r\n ${character}` : character;
    octets = full ? 1 + size : octets + size;
  }
  return text;
}

function plain(date: string): string {
  return date.replaceAll('-', '');
}

/** One entry a day and kind: `study` or `exam`. */
export interface CalendarEntry { date: string; kind: 'study' | 'exam'; title: string; text: string }
export interface Calendar { site: string; name: string; stamp: number; entries: readonly CalendarEntry[] }
