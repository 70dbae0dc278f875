/** Civil dates, YYYY-MM-DD, without a time or a zone: what a reader plans in. */

const DAY = 86_400_000;

/** Days since 1 January 1970. NaN where the text is no date. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
