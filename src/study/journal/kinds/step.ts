import { parseAnswered, type Answered } from './answer.ts';
import { isCount, isRecord, isText, parseStamp, type Fields, type Stamp } from './record.ts';

export function parseStep(record: Fields): StepEvent | undefined {
  const { sitting, page, tick, act } = record;
  const stamp = parseStamp(record);
  const parsed = isRecord(act) ? parseAct(act) : undefined;
  return stamp && isText(sitting) && isText(page) && isCount(tick) && parsed ? { ...stamp, kind: 'step', sitting, page, tick, act: parsed } : undefined;
}

function parseAct(act: Fields): Act | undefined {
  const { does, item, on, section, by } = act;
  switch (does) {
    case 'beat':
    case 'pause':
    case 'resume':
      return { does };
    case 'turn':
      return isText(item) ? { does, item } : undefined;
    case 'answer':
      return parseAnswerAct(act);
    case 'flag':
      return isText(item) && typeof on === 'boolean' ? { does, item, on } : undefined;
    case 'close':
      return isCount(section) ? { does, section } : undefined;
    case 'end':
      return by === 'reader' || by === 'time' || by === 'dropped' ? { does, by } : undefined;
    default:
      return undefined;
  }
}

function parseAnswerAct(act: Fields): AnswerAct | undefined {
  const answered = parseAnswered(act);
  return answered && { does: 'answer', ...answered };
}

/** One thing the reader did in a sitting. `page` and `tick` are the mark of its clock (`study/exam/clock.ts`). */
export interface StepEvent extends Stamp {
  kind: 'step';
  /** Id of the sitting. */
  sitting: string;
  /** Names one opening of the page. */
  page: string;
  /** The steady clock of that page, whole milliseconds. */
  tick: number;
  act: Act;
}

export type Act =
  | { does: 'beat' | 'pause' | 'resume' }
  /** This item came on show. */
  | { does: 'turn'; item: string }
  | AnswerAct
  | { does: 'flag'; item: string; on: boolean }
  /** A section, by its place from 0, was left for good. */
  | { does: 'close'; section: number }
  | { does: 'end'; by: 'reader' | 'time' | 'dropped' };

/**
 * An item was answered, or answered anew. `points` is what the response is worth, also where it is not complete.
 * In a sitting that reveals at the end a null `response` takes the answer back; in one that reveals at once it is "I don't know".
 */
export interface AnswerAct extends Answered { does: 'answer' }
