/** The reader’s civil date at a time, YYYY-MM-DD. @param at milliseconds since 1970. */
export function dateAt(at: number): string {
  const time = new Date(at);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** When a date begins where the reader is, in milliseconds since 1970. */
export function startOf(date: string): number {
  return new Date(`${date}T00:00:00`).getTime();
}

/** A date as a reader says it, "Tuesday 24 November"; with the year where `year` asks for it. */
export function dayName(date: string, { year = false, short = false } = {}): string {
  const { lang } = document.documentElement;
  const [weekday, month] = short ? (['short', 'short'] as const) : (['long', 'long'] as const);
  const text = new Date(`${date}T12:00:00`).toLocaleDateString(lang === 'en' ? 'en-GB' : lang || undefined, { weekday, day: 'numeric', month, ...(year && { year: 'numeric' }) });
  return text.replace(',', '');
}
