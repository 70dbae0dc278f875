import type { Chapter, Guide } from '../../engine/index.ts';
import { marksOf } from '../components/cover/beds.ts';
import { hueOf } from '../outline.ts';
import type { Card } from './card.ts';

/** A chapter's picture: part and number above its title, one bed in the hue of its domain. */
export function cardOfChapter(guide: Guide, { title, number, part }: Chapter): Card {
  const hue = hueOf(guide, part);
  return { over: [number, part.title], title, hue, beds: [{ hue, share: 1 }] };
}

/** The guide's own: a bed for each domain of the blueprint that gives their order, as thick as its share of the marks. */
export function cardOfGuide({ manifest, blueprints }: Guide): Card {
  const domains = blueprints.get(manifest.blueprints[0] ?? '')?.domains ?? [];
  const weights = domains.map(({ weight }) => marksOf({ weight }) || 1);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    over: ['', `A study guide to ${manifest.short}`], title: manifest.title, hue: undefined,
    beds: weights.map((weight, index) => ({ hue: index + 1, share: weight / sum })),
  };
}
