import { readableCode } from './errors/code.ts';
import { retiredIds, taughtSection, verifiedKeys } from './errors/identity.ts';
import { allOfTheAbove, shuffleSafe } from './errors/option-phrases.ts';
import { distinctOptions, imageWords } from './errors/option-texts.ts';
import { bannedPhrases } from './errors/phrases.ts';
import { rationales } from './errors/rationales.ts';
import { askedCases, mixedSeries } from './errors/series.ts';
import { steps } from './errors/steps.ts';
import type { Rule } from './rule.ts';
import { oldKeys, oldNames } from './warnings/ages.ts';
import { clang, convergence, grammarCue, specificKey } from './warnings/cues.ts';
import { windowDressing } from './warnings/dressing.ts';
import { longKey, longKeysOfBank, longTexts, unevenOptions } from './warnings/lengths.ts';
import { optionCounts, unsortedNumbers } from './warnings/lists.ts';
import { hinged, nearCopies } from './warnings/pairs.ts';
import { keyPlaces } from './warnings/places.ts';
import { thinCoverage, typeMix } from './warnings/shares.ts';
import { absoluteWords, askedPlainly, negativeStem, opinions, vagueWords } from './warnings/wording.ts';

/** Rules that fail the check. */
export const errorRules: readonly Rule[] = [
  retiredIds, rationales, taughtSection, verifiedKeys, allOfTheAbove, shuffleSafe, distinctOptions, steps, mixedSeries, askedCases,
  readableCode, imageWords, bannedPhrases, longKeysOfBank,
];

/** Rules whose findings are counted and may only become fewer. */
export const warningRules: readonly Rule[] = [
  longKey, specificKey, unevenOptions, negativeStem, absoluteWords, clang, convergence, grammarCue, vagueWords, askedPlainly, longTexts,
  windowDressing, unsortedNumbers, hinged, nearCopies, keyPlaces, optionCounts, thinCoverage, typeMix, oldKeys, oldNames, opinions,
];
