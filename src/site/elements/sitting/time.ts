import { clockWords as words } from '../../strings/clock.ts';
import { filled } from '../../strings/filled.ts';

/** What is left as a clock shows it, minutes and seconds; nothing below 0:00. */
export function leftText(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** When a sitting began, in the reader's own way of writing dates. */
export function dayText(at: number, language: string): string {
  return new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

/**
 * What is to be said aloud as time goes by: half of it gone, then ten, five and one minute left. Nothing else, since a clock that
 * is read out all the time cannot be worked beside.
 *
 * @param before what was left when this was asked last; all in milliseconds.
 * @returns the words, or undefined where no threshold lies between.
 */
export function announcement(limit: number, before: number, left: number): string | undefined {
  const passed = (threshold: number): boolean => before > threshold && left <= threshold && left > 0;
  const minutes = [1, 5, 10].find((count) => count * MINUTE < limit / 2 && passed(count * MINUTE));
  if (minutes !== undefined) return filled(words.announced, { time: minutes === 1 ? words.minute : filled(words.minutes, { n: minutes }) });
  return passed(limit / 2) ? words.half : undefined;
}

const MINUTE = 60_000;
