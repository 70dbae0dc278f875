import { termSubject, type Response } from './response.ts';

/** New terms a day, so that they bring no flood of reviews after them. */
const A_DAY = 6;
/** Days before the exam by which every term was seen once. */
const SETTLE = 5;

/**
 * Terms to meet today for the first time: those of chapters the reader has begun, in the order given, a few a day. Before an
 * exam as many as it takes to have met all in time.
 *
 * @param begun ids of chapters. @param today when the reader’s day began, `exam` when that of the exam does; milliseconds since 1970.
 */
export function newTerms({ terms, begun, responses, today, exam }: Glossary): string[] {
  const first = new Map<string, number>();
  for (const { of, at } of responses) first.set(of, Math.min(at, first.get(of) ?? at));
  const waiting = terms.filter(({ id, chapter }) => begun.has(chapter) && !first.has(termSubject(id)));
  const metToday = terms.filter(({ id }) => (first.get(termSubject(id)) ?? -1) >= today).length;
  const daysLeft = exam === null ? Infinity : Math.max(1, Math.floor((exam - today) / 86_400_000) - SETTLE);
  const share = Math.max(A_DAY, Math.ceil((waiting.length + metToday) / daysLeft));
  return waiting.slice(0, Math.max(0, share - metToday)).map(({ id }) => id);
}

interface Glossary {
  terms: readonly { id: string; chapter: string }[];
  begun: ReadonlySet<string>;
  responses: readonly Response[];
  today: number;
  exam: number | null;
}
