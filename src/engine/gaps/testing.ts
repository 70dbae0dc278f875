import { gapCodes } from '../../schema/index.ts';
import { inShort, wholeFaultsOf } from '../testing/faults-of.ts';
import { minimalFiles, type Changes } from '../testing/minimal-guide.ts';

export const CHAPTER = 'chapters/basics/01-start.mdx';

/** Gaps of the minimal guide with some changes, in short. */
export async function gapsOf(changes: Changes): Promise<string[]> {
  const codes = new Set<string>(gapCodes);
  return inShort((await wholeFaultsOf(changes)).filter(({ code }) => codes.has(code)));
}

/** The chapter of the minimal guide with a body of its own in place of line 14, where its text stands. */
export function withText(text: string): Changes {
  const lines = minimalFiles[CHAPTER].split('\n');
  lines[13] = text;
  return { [CHAPTER]: lines.join('\n') };
}
