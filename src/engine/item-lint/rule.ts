import type { Item } from '../../schema/index.ts';
import type { Path } from '../load/origins.ts';
import type { Bank } from './bank.ts';

/** What a rule found: in an item at a place, or in the bank as a whole where there is no item. */
export interface Finding { item?: Item; path?: Path; cause: string; fix: string }

/**
 * A rule of item writing. Numbers are those of the house’s list (README): E rules fail, W rules are counted against a baseline.
 * `find` is pure: ages count from the guide’s edition.
 */
export interface Rule { id: RuleId; title: string; find: (bank: Bank) => Finding[] }

export type RuleId = `${'E' | 'W'}${number}`;
