/**
 * Milliseconds a sitting has run, from its marks in the order they were stored; see `runningClock`.
 *
 * @param longest the longest step that counts, in milliseconds; a few beats.
 */
export function elapsed(marks: readonly ClockMark[], longest: number): number {
  const clock = runningClock(longest);
  return marks.reduce((_, mark) => clock(mark), 0);
}

/**
 * A clock that is moved on mark by mark, and tells how many milliseconds the sitting has run at each.
 *
 * Only the steady clock of each page is read, so a changed clock of the machine does nothing. A page starts from what had run when
 * it opened: two tabs run side by side and do not add up, and a killed browser goes on where it was. A step above `longest` is a
 * machine that slept, and counts as `longest`. Nothing runs between a pause and the resume.
 */
export function runningClock(longest: number): (mark: ClockMark) => number {
  const pages = new Map<string, { tick: number; spent: number }>();
  let total = 0;
  let paused = false;
  return ({ page, tick, kind }) => {
    if (!paused) {
      const last = pages.get(page);
      const spent = last ? last.spent + Math.min(Math.max(tick - last.tick, 0), longest) : total;
      pages.set(page, { tick, spent });
      total = Math.max(total, spent);
    }
    if (kind === 'beat') return total;
    paused = kind === 'pause';
    pages.clear();
    if (!paused) pages.set(page, { tick, spent: total });
    return total;
  };
}

/** `page` names one opening of the page; `tick` is its steady clock in milliseconds. */
export interface ClockMark { page: string; tick: number; kind: 'beat' | 'pause' | 'resume' }
