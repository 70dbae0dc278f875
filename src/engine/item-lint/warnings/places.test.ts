import { describe, expect, it } from 'vitest';
import { bank, single } from '../testing/items.ts';
import { keyPlaces } from './places.ts';

const keysAt = (places: readonly number[]) => bank(places.map((place) => single(['A rope', 'A chain', 'A wire'], {}, place)));

describe('the place of the key', () => {
  it('is found where one place holds it far more often than chance', () => {
    expect(keyPlaces.find(keysAt(Array.from({ length: 20 }, () => 1)))).toEqual([expect.objectContaining({ cause: 'Of 20 lists with 3 options, 20 have the key at place 2; chance gives 7.' })]);
  });

  it('may vary as chance has it', () => {
    expect(keyPlaces.find(keysAt(Array.from({ length: 21 }, (_, at) => at % 3)))).toEqual([]);
    expect(keyPlaces.find(keysAt([...Array.from({ length: 11 }, () => 0), ...Array.from({ length: 10 }, (_, at) => 1 + (at % 2))]))).toEqual([]);
  });

  it('says nothing in a small bank', () => {
    expect(keyPlaces.find(keysAt(Array.from({ length: 19 }, () => 1)))).toEqual([]);
  });
});
