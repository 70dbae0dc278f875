/**
 * How far a chapter is mastered: the mean of its objectives, each weighed by the chapter's share in it.
 *
 * @returns 0 … below 1; 0 for a chapter without objectives.
 */
export function chapterMastery(shares: readonly Share[], mastery: ReadonlyMap<string, number>): number {
  const whole = sum(shares.map(({ share }) => share));
  return whole === 0 ? 0 : gained(shares, mastery) / whole;
}

/**
 * How far a part is mastered: what its chapters have gained, over all that the part asks for. Objectives without a chapter
 * count as not mastered, so the figure is the coloured share of the part's bed.
 *
 * @param whole the sum of all shares, at least that of the chapters: objectives the part is to teach.
 * @returns 0 … below 1.
 */
export function partMastery(chapters: readonly (readonly Share[])[], whole: number, mastery: ReadonlyMap<string, number>): number {
  return whole === 0 ? 0 : sum(chapters.map((shares) => gained(shares, mastery))) / whole;
}

function gained(shares: readonly Share[], mastery: ReadonlyMap<string, number>): number {
  return sum(shares.map(({ objective, share }) => share * (mastery.get(objective) ?? 0)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A chapter's share in teaching an objective, above 0 … 1: chapters of a part that teach the same one share it. */
export interface Share { objective: string; share: number }
