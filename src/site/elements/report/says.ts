import { longDate } from '../../dates.ts';

/** A share as a whole per cent. */
export function percent(share: number): number {
  return Math.round(100 * share);
}

/** A time on one question: "48 s", "2 min 05 s". */
export function shortTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/** A time of work or reading: "1 minute", "1 hour 20 minutes". */
export function longTime(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [hours > 0 ? `${hours} hour${hours === 1 ? '' : 's'}` : '', rest > 0 ? `${rest} minute${rest === 1 ? '' : 's'}` : ''].filter(Boolean).join(' ');
}

/** A day by the reader's clock: "24 November 2026". */
export function dayOf(at: number): string {
  return longDate(isoDay(at));
}

/** "14:05". */
export function timeOf(at: number): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "2026-11-24", by the reader's clock. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A difference with its sign, in points of a hundred: "+4", "−11", "0". */
export function signed(share: number): string {
  const points = percent(share);
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
}
