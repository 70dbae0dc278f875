import type { Response } from '../../questions/index.ts';
import { isCount, isRecord, isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseAnswer(record: Fields): AnswerEvent | undefined {
  const { item, key, response, confidence, points, total } = record;
  const stamp = parseStamp(record);
  if (!stamp || !isText(item) || !isText(key) || !isResponse(response) || !isConfidence(confidence)) return undefined;
  if (!isCount(points) || !isCount(total) || points > total) return undefined;
  return { ...stamp, kind: 'answer', item, key, response, confidence, points, total };
}

export function isResponse(value: unknown): value is Response | null {
  if (value === null) return true;
  const parts: unknown[] | undefined = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
  return parts?.every((part) => typeof part === 'string') ?? false;
}

export function isConfidence(value: unknown): value is Confidence {
  return value === 'guess' || value === 'fair' || value === 'sure' || value === 'unknown';
}

/** How sure the reader was. `unknown` where nothing was said. */
export type Confidence = 'guess' | 'fair' | 'sure' | 'unknown';

/** The reader answered a self-check. */
export interface AnswerEvent extends Stamp {
  kind: 'answer';
  item: string;
  /** Hash of the key the answer was judged by. */
  key: string;
  /** In ids, as `study/questions/response.ts` has it; null for "I don't know". */
  response: Response | null;
  confidence: Confidence;
  points: number;
  total: number;
}
