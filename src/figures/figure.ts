/** A figure as its author wrote it; equal in shape to the engine’s `Figure`. */
export interface FigureSource {
  id: string;
  /** Path from the guide’s folder. */
  file: string;
  source: string;
  title: string;
  description: string;
  /** Upright drawing for narrow screens, where there is one. It has the title and the description of the figure. */
  phone?: { file: string; source: string };
}

/** Whether an id is that of an upright drawing. */
export function isPhone(id: string): boolean {
  return id.endsWith('.phone');
}

/** The widest drawing that a phone of 390 pixels shows whole with labels of 12, and one of 320 with labels of 11. */
export const phoneWidth = 396;

/** The drawings of a figure as figures of one drawing each: its own, and the upright one under `<id>.phone`. */
export function drawingsOf({ phone, ...figure }: FigureSource): FigureSource[] {
  return phone ? [figure, { ...figure, ...phone, id: `${figure.id}.phone` }] : [figure];
}

/** Something that keeps a figure from being shown. Lines count from 1. */
export interface FigureProblem {
  code: 'mermaid-syntax' | 'figure-character' | 'figure-missing' | 'figure-stale' | 'figure-orphan' | 'figure-wide' | 'figure-browser';
  /** Path from the guide’s folder. */
  file: string;
  line?: number;
  cause: string;
  fix: string;
}
