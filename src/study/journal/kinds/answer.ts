import type { Response } from '../../questions/index.ts';
import { isCount, isRecord, isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseAnswer(record: Fields): AnswerEvent | undefined {
  const [stamp, answered] = [parseStamp(record), parseAnswered(record)];
  return stamp && answered ? { ...stamp, kind: 'answer', ...answered } : undefined;
}

/** Reads an answer, wherever it was given. */
export function parseAnswered({ item, key, response, confidence, points, total }: Fields): Answered | undefined {
  if (!isText(item) || !isText(key) || !isResponse(response) || !isConfidence(confidence)) return undefined;
  if (!isCount(points) || !isCount(total) || points > total) return undefined;
  return { item, key, response, confidence, points, total };
}

function isResponse(value: unknown): value is Response | null {
  if (value === null) return true;
  const parts: unknown[] | undefined = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
  return parts?.every((part) => typeof part === 'string') ?? false;
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'guess' || value === 'fair' || value === 'sure' || value === 'unknown';
}

/** How sure the reader was. `unknown` where nothing was said. */
export type Confidence = 'guess' | 'fair' | 'sure' | 'unknown';

/** An item and what the reader made of it. */
export interface Answered {
  item: string;
  /** Hash of the key the answer was judged by. */
  key: string;
  /** In ids, as `study/questions/response.ts` has it; null for "I don't know". */
  response: Response | null;
  confidence: Confidence;
  points: number;
  total: number;
}

/** The reader answered a self-check. */
export interface AnswerEvent extends Stamp, Answered { kind: 'answer' }
