/** What other rooms may use of mastery. */
export { evidenceOf, type RatedItem } from './evidence.ts';
export { masteryByObjective, type Evidence } from './mastery.ts';
export { chapterMastery, partMastery, type Share } from './places.ts';
