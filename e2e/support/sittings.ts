import { loadGuide } from '../../src/engine/index.ts';
import { parseEvent, writeBackup, type Confidence, type JournalEvent } from '../../src/study/journal/index.ts';
import { keyHash, keyOf, score, type QuestionKey, type Response } from '../../src/study/questions/index.ts';

/**
 * A backup that holds sittings as a reader would have left them, for import on the page "Your data".
 *
 * @param folder of the guide whose questions are sat.
 * @throws Error where an item is not in the guide, or where the journal would not read an event.
 */
export async function sittingsBackup(folder: string, plans: readonly SittingPlan[]): Promise<string> {
  const { guide } = await loadGuide(folder);
  if (!guide) throw new Error(`The guide in ${folder} has faults.`);
  const keys = new Map([...guide.items].map(([id, item]) => [id, keyOf(item.type === 'case' ? item.question : item)]));
  const records = plans.flatMap((plan) => eventsOf(plan, keys));
  for (const record of records) if (!parseEvent(record)) throw new Error(`The journal does not read ${JSON.stringify(record)}`);
  return writeBackup({ guide: guide.manifest.id, at: 0, records });
}

function eventsOf(plan: SittingPlan, keys: ReadonlyMap<string, QuestionKey>): JournalEvent[] {
  const { id, at, mode = 'exam', blueprint = null, limit = null, missing = {}, ended = 'reader', answers } = plan;
  const items = answers.map(({ item }) => item);
  const events: JournalEvent[] = [{ v: 1, id, at, kind: 'sitting', mode, seed: 'seed1', blueprint, items, sections: [items.length], limit, reveal: mode === 'practice' ? 'each' : 'end', missing }];
  let tick = 0;
  const step = (act: Extract<JournalEvent, { kind: 'step' }>['act']): void => {
    events.push({ v: 1, id: `${id}-${events.length}`, at: at + tick, kind: 'step', sitting: id, page: `${id}-page`, tick, act });
  };
  for (const { item, gives, confidence = 'fair', seconds = 10, flagged = false, key: oldKey } of answers) {
    const key = keys.get(item);
    if (!key && oldKey === undefined) throw new Error(`The guide has no item ${item}.`);
    step({ does: 'turn', item });
    if (flagged) step({ does: 'flag', item, on: true });
    for (let left = seconds; left > 60; left -= 60) { tick += 60_000; step({ does: 'beat' }); }
    tick += (seconds % 60 || 60) * 1000;
    const response = gives === 'right' || gives === 'wrong' ? (key ? made(key, gives) : ['x']) : gives;
    if (response !== undefined) step({ does: 'answer', item, key: oldKey ?? (key ? keyHash(key) : ''), response, confidence, ...(key && response ? score(key, response) : { points: 0, total: 1 }) });
    tick += 1;
  }
  if (ended) step({ does: 'end', by: ended });
  return events;
}

/** A response that is right in every part, or in none that a wrong answer allows. */
function made(key: QuestionKey, gives: 'right' | 'wrong'): Response {
  if (gives === 'right') return key.right;
  switch (key.type) {
    case 'order':
      return [...key.right.slice(1), ...key.right.slice(0, 1)];
    case 'statements':
      return Object.fromEntries(Object.entries(key.right).map(([id, right]) => [id, right === 'yes' ? 'no' : 'yes']));
    case 'match':
      return Object.fromEntries(Object.entries(key.right).map(([id, right]) => [id, key.choices.find((choice) => choice !== right) ?? '']));
    case 'dropdown':
      return Object.fromEntries(Object.entries(key.right).map(([id, right]) => [id, key.options[id]?.find((option) => option !== right) ?? '']));
    default:
      return [...key.options.filter((id) => !key.right.includes(id)), ...key.right].slice(0, key.right.length);
  }
}

export interface SittingPlan {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  mode?: 'exam' | 'practice' | 'diagnostic';
  blueprint?: string | null;
  limit?: number | null;
  missing?: Readonly<Record<string, number>>;
  /** False: it goes on. */
  ended?: 'reader' | 'time' | 'dropped' | false;
  answers: readonly AnswerPlan[];
}

export interface AnswerPlan {
  item: string;
  /** What is answered; null for “I don’t know”, undefined where nothing was. */
  gives: 'right' | 'wrong' | Response | null | undefined;
  confidence?: Confidence;
  seconds?: number;
  flagged?: boolean;
  /** Hash of another key than the item's own. */
  key?: string;
}
