import type { DiagnosticCode } from './catalogue.ts';

/** Where something stands in a file an author wrote. Lines and columns count from 1. */
export type Position =
  | { kind: 'source'; line: number; column: number }
  | { kind: 'file' };

/** One fault in the content, told to its author. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  /** Path from the guide's folder, with forward slashes. */
  file: string;
  position: Position;
  /** What is wrong, in the author's terms. */
  cause: string;
  /** What to do about it. */
  fix: string;
}
