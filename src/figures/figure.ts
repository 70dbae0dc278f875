/** A figure as its author wrote it; equal in shape to the engine’s `Figure`. */
export interface FigureSource {
  id: string;
  /** Path from the guide’s folder. */
  file: string;
  source: string;
  title: string;
  description: string;
}

/** Something that keeps a figure from being shown. Lines count from 1. */
export interface FigureProblem {
  code: 'mermaid-syntax' | 'figure-character' | 'figure-missing' | 'figure-stale' | 'figure-orphan' | 'figure-browser';
  /** Path from the guide’s folder. */
  file: string;
  line?: number;
  cause: string;
  fix: string;
}
