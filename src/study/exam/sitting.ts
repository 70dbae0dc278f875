import { inOrder, type AnswerAct, type JournalEvent, type SittingEvent, type StepEvent } from '../journal/index.ts';
import { elapsed, runningClock, type ClockMark } from './clock.ts';

/**
 * The longest time between two marks that counts, in milliseconds. A page marks every 15 seconds, but browsers wake a hidden page
 * once a minute only; what is longer is a machine that slept.
 */
const LONGEST_STEP = 90_000;

/**
 * Every sitting, as its steps have it, in the order they began. The order in which events are given says nothing: they are taken by
 * time, then by id.
 *
 * The latest answer to an item stands; a sitting that judges at the end forgets one that was taken back. Nothing counts after the
 * end, nor in a section that was left, nor for an item that is not of the sitting.
 */
export function sittingsOf(events: readonly JournalEvent[]): Sitting[] {
  const sorted = events.toSorted(inOrder);
  const steps = new Map<string, StepEvent[]>();
  for (const event of sorted) {
    if (event.kind === 'step') (steps.get(event.sitting) ?? newList(steps, event.sitting)).push(event);
  }
  return sorted.flatMap((event) => (event.kind === 'sitting' ? [folded(event, steps.get(event.id) ?? [])] : []));
}

/** The section, from 0, that holds an item of a sitting. */
export function sectionOf({ items, sections }: Pick<SittingEvent, 'items' | 'sections'>, item: string): number {
  const place = items.indexOf(item);
  let end = 0;
  return sections.findIndex((length) => (end += length) > place);
}

function markOf({ page, tick, act: { does } }: Pick<StepEvent, 'page' | 'tick' | 'act'>): ClockMark {
  return { page, tick, kind: does === 'pause' || does === 'resume' ? does : 'beat' };
}

/** Milliseconds a sitting has run by now. @param page names this opening of the page. @param tick its steady clock now, whole milliseconds. */
export function spentNow({ steps, spent, paused }: Sitting, { page, tick }: { page: string; tick: number }): number {
  return paused ? spent : elapsed([...steps.map(markOf), { page, tick, kind: 'beat' }], LONGEST_STEP);
}

function folded(sitting: SittingEvent, steps: readonly StepEvent[]): Sitting {
  const state: Folding = { sitting, answers: new Map(), flags: new Set(), turned: new Set(), closed: new Set(), spentOn: new Map(), spent: 0, paused: false, at: sitting.items[0] ?? '', ended: undefined, steps };
  const clock = runningClock(LONGEST_STEP);
  for (const step of steps) {
    if (state.ended) break;
    const spent = clock(markOf(step));
    if (spent > state.spent) state.spentOn.set(state.at, (state.spentOn.get(state.at) ?? 0) + spent - state.spent);
    state.spent = spent;
    take(state, step);
  }
  return state;
}

function take(state: Folding, step: StepEvent): void {
  const { act } = step;
  if (act.does === 'pause' || act.does === 'resume') state.paused = act.does === 'pause';
  if (act.does === 'end') state.ended = { by: act.by, at: step.at };
  if (act.does === 'close' && act.section < state.sitting.sections.length) state.closed.add(act.section);
  if (!('item' in act) || !state.sitting.items.includes(act.item) || state.closed.has(sectionOf(state.sitting, act.item))) return;
  if (act.does === 'turn') {
    state.at = act.item;
    state.turned.add(act.item);
  } else if (act.does === 'flag') {
    if (act.on) state.flags.add(act.item);
    else state.flags.delete(act.item);
  } else if (act.response === null && state.sitting.reveal === 'end') state.answers.delete(act.item);
  else state.answers.set(act.item, { ...act, id: step.id, at: step.at });
}

function newList(steps: Map<string, StepEvent[]>, sitting: string): StepEvent[] {
  const list: StepEvent[] = [];
  steps.set(sitting, list);
  return list;
}

/** A sitting as it stands. */
export interface Sitting {
  sitting: SittingEvent;
  /** Item → the answer that stands. */
  answers: ReadonlyMap<string, StandingAnswer>;
  flags: ReadonlySet<string>;
  /** Items that came on show. */
  turned: ReadonlySet<string>;
  /** Sections that were left for good. */
  closed: ReadonlySet<number>;
  /** The item on show. */
  at: string;
  paused: boolean;
  /** Milliseconds run in all, and while an item was on show. */
  spent: number;
  spentOn: ReadonlyMap<string, number>;
  /** In order. */
  steps: readonly StepEvent[];
  ended: { by: 'reader' | 'time' | 'dropped'; at: number } | undefined;
}

/** `id` and `at` are those of the step that gave it. */
export interface StandingAnswer extends AnswerAct { id: string; at: number }

interface Folding extends Sitting {
  answers: Map<string, StandingAnswer>;
  flags: Set<string>;
  turned: Set<string>;
  closed: Set<number>;
  spentOn: Map<string, number>;
}
