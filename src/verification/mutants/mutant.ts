import type { MutantKind } from '../../schema/index.ts';

/** One fault written into a file of a sample on purpose. */
export interface Mutant {
  file: string;
  /** Where the fault stands, from 1. */
  line: number;
  kind: MutantKind;
  /** The fault in words. */
  what: string;
  /** The whole file with the fault. */
  text: string;
}
