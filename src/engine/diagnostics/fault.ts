import { catalogue, type DiagnosticCode } from './catalogue.ts';
import type { Diagnostic, Position } from './diagnostic.ts';

/** A diagnostic of the given code at a place; its severity comes from the catalogue. */
export function fault(code: DiagnosticCode, { file, position }: Place, cause: string, fix: string): Diagnostic {
  return { code, severity: catalogue[code].severity, file, position, cause, fix };
}

/** The place of a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, position: { kind: 'file' } };
}

/** A line and column of a file, both from 1. */
export function placeIn(file: string, { line, column }: { line: number; column: number }): Place {
  return { file, position: { kind: 'source', line, column } };
}

/** Diagnostics in the order in which they are told: by file, line, column, code. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b)
    || compare(a.code, b.code) || compare(a.cause, b.cause));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lineOf({ position }: Diagnostic): number {
  return position.kind === 'source' ? position.line : 0;
}

function columnOf({ position }: Diagnostic): number {
  return position.kind === 'source' ? position.column : 0;
}

export interface Place { file: string; position: Position }
