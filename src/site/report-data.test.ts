import { afterAll, describe, expect, it } from 'vitest';
import { loadGuide } from '../engine/index.ts';
import { changed, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { bankData } from './bank-data.ts';
import { reportBankOf } from './elements/report/bank.ts';
import { reportData } from './report-data.ts';

const words = (count: number): string => 'word '.repeat(count);
const root = writeMinimalGuide({
  ...changed('chapters/basics/01-start.mdx', '<Check id="q-start" />', `<Check id="q-start" />\n\n${words(400)}\n\n### Under it {#under}\n\n${words(240)}\n\n## After it {#after}\n\n${words(900)}\n`),
  'misconceptions/all-drawn.yaml': 'id: all-drawn\nyou: took a sample for the whole\nclears: start#under\n',
});
afterAll(() => { removeGuide(root); });
const { guide, diagnostics } = await loadGuide(root);
if (!guide) throw new Error(JSON.stringify(diagnostics));
const data = reportData(guide);

describe('reportData', () => {
  it('reckons the reading of a section with what is under it, and of nothing after it', () => {
    expect(data.minutes).toEqual({ 'start#opening': 3, 'start#under': 1 });
  });

  it('reads crosswalks in both directions', () => {
    expect(data.alike).toEqual({ 'exam-1/sampling': ['exam-2/tuning'], 'exam-2/tuning': ['exam-1/sampling'] });
  });

  it('gives a domain the number of its part, or its place', () => {
    expect(data.numerals).toEqual({ 'exam-1/first': 'I', 'exam-2/only': '1' });
  });
});

describe('reportBankOf', () => {
  it('joins it with the bank: every place that a report leads to has a page and a time', () => {
    const bank = reportBankOf(bankData(guide), data);
    expect(bank.sections['start#under']).toEqual({ number: '1.1', title: 'Under it', page: 'learn/start.html#under', minutes: 1 });
    expect(bank.items['q-start']).toMatchObject({ section: 'start#opening', parts: 1, type: 'single', objectives: ['exam-1/sampling'] });
    expect(bank.domains['exam-1/first']).toEqual({ title: 'First domain', weight: 100, numeral: 'I', hue: 1 });
    expect(bank.misconceptions['all-drawn']).toEqual({ you: 'took a sample for the whole', clears: 'start#under' });
  });
});
