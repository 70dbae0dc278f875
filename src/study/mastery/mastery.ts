import type { Confidence } from '../journal/index.ts';

/**
 * Mastery of each objective, from what a reader answered.
 *
 * Mastery is the belief of subjective logic, `right / (right + wrong + W)` (A. Jøsang, "A Logic for Uncertain Probabilities",
 * 2001; the Beta reputation system of Jøsang and Ismail, 2002), with the weight of no knowledge `W` = 1, that of Jeffreys' prior.
 * Where nothing is known it is 0 and not a half: colour is earned. It estimates the share of the marks of the objective that a
 * reader would get by knowing, not by luck.
 *
 * Evidence is gathered family by family, so that near-copies of a question count as one:
 * - an answer of score s adds s to the right and 1 − s to the wrong of its family, and takes back up to half of what stood
 *   against it there, since the later answer says more; a right answer that was a guess adds half;
 * - right evidence halves in 60 days, as in half-life regression (B. Settles and B. Meeder, 2016) with one half-life for all;
 *   wrong evidence stays until it is answered, so that time alone never raises mastery;
 * - a family weighs 1 at most.
 *
 * From this follows, and is tested: a right answer never lowers mastery and a wrong one never raises it, whenever they were
 * given; time never raises it; the order in which answers are listed says nothing.
 *
 * @param evidence in any order.
 * @param now milliseconds since 1970; answers of a later time (a clock was set back) count as given now.
 * @returns 0 … below 1 for each objective that has evidence.
 */
export function masteryByObjective(evidence: readonly Evidence[], now: number): Map<string, number> {
  const objectives = new Map<string, Map<string, Stand>>();
  for (const answer of evidence.toSorted(inOrder)) {
    for (const objective of new Set(answer.objectives)) {
      const families = objectives.get(objective) ?? new Map<string, Stand>();
      families.set(answer.family, answered(families.get(answer.family), answer));
      objectives.set(objective, families);
    }
  }
  return new Map([...objectives].map(([objective, families]) => [objective, belief([...families.values()].map((stand) => faded(stand, now)))]));
}

/** Shares of right and wrong, each family at most 1 in all. */
function belief(stands: readonly Stand[]): number {
  let [right, wrong] = [0, 0];
  for (const stand of stands) {
    const size = Math.max(1, stand.right + stand.wrong);
    right += stand.right / size;
    wrong += stand.wrong / size;
  }
  return right / (right + wrong + NO_KNOWLEDGE);
}

function answered(stand: Stand | undefined, { score, confidence, at }: Evidence): Stand {
  const { right, wrong } = stand ? faded(stand, at) : { right: 0, wrong: 0 };
  return {
    right: right * (1 - (1 - score) * TAKEN_BACK) + score * (confidence === 'guess' ? GUESSED : 1),
    wrong: wrong * (1 - score * TAKEN_BACK) + (1 - score),
    at,
  };
}

function faded({ right, wrong, at }: Stand, now: number): Stand {
  return { right: right * 2 ** (-Math.max(0, now - at) / HALF_LIFE), wrong, at };
}

/** By time; answers of one moment by what they say, so that no list is read in two ways. */
function inOrder(a: Evidence, b: Evidence): number {
  return a.at - b.at || a.score - b.score || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence);
}

const CONFIDENCES: readonly Confidence[] = ['guess', 'unknown', 'fair', 'sure'];
const NO_KNOWLEDGE = 1;
const GUESSED = 0.5;
const TAKEN_BACK = 0.5;
const HALF_LIFE = 60 * 24 * 60 * 60 * 1000;

/** One answer to one item, wherever it was given. */
export interface Evidence {
  item: string;
  objectives: readonly string[];
  /** Siblings that ask for the same thing in other words share a family. */
  family: string;
  /** 0 (nothing right, or not known) … 1 (all right). */
  score: number;
  confidence: Confidence;
  /** Milliseconds since 1970. */
  at: number;
}

interface Stand { right: number; wrong: number; at: number }
