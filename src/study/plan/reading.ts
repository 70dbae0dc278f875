/**
 * Takes minutes from the chapters in reading order; a chapter may go on the next day. Less than ten minutes are not worth opening
 * the book for, and an end of less than five is read to the end.
 *
 * @param chapters what is left of each; the minutes taken are taken from it. @param most that the day has room for.
 */
export function takeReading(chapters: ChapterLeft[], { share, most }: { share: number; most: number }): PlannedReading[] {
  const taken: PlannedReading[] = [];
  let [wanted, room] = [share, most];
  for (const chapter of chapters.filter(({ left }) => left > 0)) {
    if (wanted <= 0 || room <= 0) break;
    const part = Math.min(wanted, room, chapter.left);
    const minutes = chapter.left - part < SHORT_END && chapter.left <= room ? chapter.left : part;
    chapter.left -= minutes;
    wanted -= minutes;
    room -= minutes;
    taken.push({ id: chapter.id, minutes, ends: chapter.left === 0, families: chapter.families });
  }
  return taken;
}

/**
 * Minutes a chapter still takes, its questions included. What was answered is taken for a share of it, so a chapter that is
 * halfway through counts half; until it is marked as read five minutes are left, to end it.
 *
 * @param chapter `items` are the questions it teaches. @param done whether it is marked as read, and what was answered.
 */
export function minutesLeft({ minutes, items }: ChapterWork, done: { read: boolean; answered: ReadonlySet<string> }): number {
  if (done.read) return 0;
  const open = items.filter((item) => !done.answered.has(item)).length;
  const whole = minutes + MINUTES_AN_ITEM * items.length;
  return items.length === 0 ? whole : Math.min(whole, Math.max(LEAST, Math.round((whole * open) / items.length)));
}

/** One question of a chapter, with what is said of it. */
const MINUTES_AN_ITEM = 2;
const LEAST = 5;
const SHORT_END = 5;
/** Minutes of chapters that a day gets at least, while there are any. */
export const LEAST_READING = 10;

/** `minutes` of reading alone. */
export interface ChapterWork { minutes: number; items: readonly string[] }
export interface ChapterLeft { id: string; left: number; families: number }
/** `ends` where the chapter is finished by it. */
export interface PlannedReading { id: string; minutes: number; ends: boolean; families: number }
