import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/fault.ts';
import { findGaps } from '../gaps/index.ts';
import { lintItems } from '../item-lint/index.ts';
import { loadGuide } from '../load/load-guide.ts';
import { removeGuide, writeMinimalGuide, type Changes } from './minimal-guide.ts';

/** The diagnostics of the minimal guide with some changes; `prepare` may do to the folder what texts cannot, such as links. */
export async function faultsOf(changes: Changes, prepare?: (root: string) => void): Promise<readonly Diagnostic[]> {
  const root = writeMinimalGuide(changes);
  try {
    prepare?.(root);
    return (await loadGuide(root)).diagnostics;
  } finally {
    removeGuide(root);
  }
}

/** What the rules for sound guides find in the minimal guide with some changes: those of item writing, and gaps. */
export async function wholeFaultsOf(changes: Changes): Promise<readonly Diagnostic[]> {
  const root = writeMinimalGuide(changes);
  try {
    const { guide, origins } = await loadGuide(root);
    if (!guide || !origins) throw new Error('The guide has faults of its own.');
    return inOrder([...lintItems(guide, origins), ...findGaps(guide, origins).diagnostics]);
  } finally {
    removeGuide(root);
  }
}

/** Diagnostics in short, for comparing: `file:line:column code`, or `file code` for a whole file. */
export function inShort(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, position, code }) =>
    position.kind === 'source' ? `${file}:${position.line}:${position.column} ${code}` : `${file} ${code}`);
}
