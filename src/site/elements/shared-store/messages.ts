/**
 * What a page and its hidden frame say to each other. The schema is fixed: both sides come from the same build, and what does not
 * fit it is left unanswered.
 */
export interface Question { fieldguide: 1; id: number; ask: Ask }

/** `open` tells whether records can be kept at all; the others are those of `Shelf`, and of a reader's small choices. */
export type Ask =
  | { does: 'open' | 'stored' | 'choices' }
  | { does: 'written'; records: readonly object[] }
  | { does: 'removed'; ids: readonly string[] }
  | { does: 'choose'; name: string; value: string };

/** The answer to the question of the same number; number 0 is said once, when the frame can be asked. */
export interface Answer { fieldguide: 1; id: number; result?: unknown; fault?: Fault }

/** What went wrong, by the name and the words of the exception: an exception itself does not travel in every browser. */
export interface Fault { name: string; message: string }

/** Reads a message to the frame: anything at all may come from a window. */
export function readQuestion(data: unknown): Question | undefined {
  if (!isFields(data) || data['fieldguide'] !== 1 || !isNumber(data['id'])) return undefined;
  const ask = readAsk(data['ask']);
  return ask && { fieldguide: 1, id: data['id'], ask };
}

/** Reads a message from the frame. */
export function readAnswer(data: unknown): Answer | undefined {
  if (!isFields(data) || data['fieldguide'] !== 1 || !isNumber(data['id'])) return undefined;
  const { id, result, fault } = data;
  if (fault === undefined) return { fieldguide: 1, id, result };
  return isFields(fault) && isText(fault['name']) && isText(fault['message']) ? { fieldguide: 1, id, fault: { name: fault['name'], message: fault['message'] } } : undefined;
}

function readAsk(ask: unknown): Ask | undefined {
  if (!isFields(ask)) return undefined;
  const { does, records, ids, name, value } = ask;
  switch (does) {
    case 'open':
    case 'stored':
    case 'choices': return { does };
    case 'written': return isListOf(records, isFields) ? { does, records } : undefined;
    case 'removed': return isListOf(ids, isText) ? { does, ids } : undefined;
    case 'choose': return isText(name) && isText(value) ? { does, name, value } : undefined;
    default: return undefined;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isListOf<Value>(value: unknown, is: (one: unknown) => one is Value): value is readonly Value[] {
  return Array.isArray(value) && value.every(is);
}
