import { describe, expect, it } from 'vitest';
import { addressOf, askedFrom } from './address.ts';

describe('the address of a search', () => {
  it('leads back to what was asked', () => {
    const asked = { text: 'a & b', kind: ['term', 'lab'], domain: ['Tides, and streams'] };
    expect(askedFrom(addressOf(asked))).toEqual(asked);
  });

  it('is empty where nothing was asked', () => {
    expect(addressOf({ text: '', kind: [], domain: [] })).toBe('');
  });

  it('passes over keys it does not know', () => {
    expect(askedFrom('?q=x&utm=1')).toEqual({ text: 'x', kind: [], domain: [] });
  });
});
