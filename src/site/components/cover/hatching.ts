/**
 * Petra Sancta's hatchings as cut by hand: lines that waver a little, so that no two neighbours are quite alike. The number is
 * the place of the domain; 0 is for parts outside the exam. The style sheet has the same six as gradients, for small squares.
 */
export function hatching(hue: number | undefined): Hatching {
  return HATCHINGS[hue ?? 0] ?? PLAIN;
}

const LEVEL = 'M0 2.5q11 .6 22 0t22 0M0 7.5q11-.5 22 0t22 0M0 12.4q11 .4 22 .1t22-.1M0 17.5q11-.6 22 0t22 0';
const PLAIN: Hatching = { width: 46, height: 14, lines: 'M2 3.5h13M25 3.6h15M12 10.5h14M35 10.4h9' };
const HATCHINGS: readonly Hatching[] = [
  PLAIN,
  { width: 44, height: 20, lines: LEVEL },
  { width: 44, height: 20, lines: LEVEL, transform: 'rotate(45)' },
  { width: 44, height: 20, lines: LEVEL, transform: 'rotate(90)' },
  { width: 21, height: 14, lines: 'M1.8 1.7h.01M8.7 1.9h.01M15.8 1.7h.01M5.2 5.3h.01M12.3 5.1h.01M19.3 5.3h.01M1.7 8.8h.01M8.8 8.7h.01M15.7 8.9h.01M5.3 12.2h.01M12.2 12.3h.01M19.2 12.2h.01', dots: true },
  { width: 44, height: 20, lines: LEVEL, transform: 'rotate(-45)' },
  { width: 44, height: 20, lines: 'M0 4.5q11 .6 22 0t22 0M0 14.5q11-.6 22 0t22 0M5.5 0v20M16.4 0v20M27.6 0v20M38.5 0v20' },
];

export interface Hatching {
  width: number;
  height: number;
  /** Path data of one tile. */
  lines: string;
  dots?: true;
  transform?: string;
}
