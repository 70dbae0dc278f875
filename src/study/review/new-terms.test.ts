import { describe, expect, it } from 'vitest';
import { newTerms } from './new-terms.ts';
import { termSubject } from './response.ts';

const DAY = 86_400_000;
const terms = Array.from({ length: 40 }, (_, index) => ({ id: `t${String(index)}`, chapter: index % 2 === 0 ? 'tides' : 'chart' }));
const recalled = (id: string, at: number) => ({ id: `${id}-${String(at)}`, of: termSubject(id), at, grade: 'good' as const });
const known = { terms, begun: new Set(['tides']), responses: [], today: 100 * DAY, exam: null };

describe('new terms', () => {
  it('are a few of the chapters begun, in order', () => {
    expect(newTerms(known)).toEqual(['t0', 't2', 't4', 't6', 't8', 't10']);
    expect(newTerms({ ...known, begun: new Set() })).toEqual([]);
  });
  it('are no more once the day has had its share, and go on the day after', () => {
    const responses = ['t0', 't2', 't4', 't6', 't8', 't10'].map((id) => recalled(id, 100 * DAY + 5));
    expect(newTerms({ ...known, responses: responses.slice(0, 4) })).toEqual(['t8', 't10']);
    expect(newTerms({ ...known, responses })).toEqual([]);
    expect(newTerms({ ...known, responses, today: 101 * DAY })).toEqual(['t12', 't14', 't16', 't18', 't20', 't22']);
  });
  it('are enough before an exam to have met all in time', () => {
    const all = { ...known, begun: new Set(['tides', 'chart']) };
    expect(newTerms({ ...all, exam: 109 * DAY })).toHaveLength(10);
    expect(newTerms({ ...all, exam: 101 * DAY })).toHaveLength(40);
    expect(newTerms({ ...all, exam: 300 * DAY })).toHaveLength(6);
  });
});
