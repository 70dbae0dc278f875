import { isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseRecall(record: Fields): RecallEvent | undefined {
  const { term, grade } = record;
  const stamp = parseStamp(record);
  return stamp && isText(term) && isRecallGrade(grade) ? { ...stamp, kind: 'recall', term, grade } : undefined;
}

function isRecallGrade(value: unknown): value is RecallEvent['grade'] {
  return value === 'again' || value === 'hard' || value === 'good';
}

/** The reader called a term to mind and judged it against the definition. */
export interface RecallEvent extends Stamp {
  kind: 'recall';
  /** Id of the term. */
  term: string;
  /** Not known, known with trouble, known. */
  grade: 'again' | 'hard' | 'good';
}
