/** One fault of a sample, told to its author. Lines count from 1. */
export interface Finding { rung: string; file: string; line: number; cause: string; fix: string }

/** Findings as text for a terminal, in the form of `npm run check`. */
export function findingsText(folder: string, findings: readonly Finding[]): string {
  return findings.map(({ rung, file, line, cause, fix }) => `${folder}/${file}:${line}:1  ${rung}\n  ${cause}\n  fix: ${fix}`).join('\n');
}
