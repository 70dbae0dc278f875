import { expect, it } from 'vitest';
import type { JournalEvent } from '../../../study/journal/index.ts';
import { said } from './show-reached.ts';

const lab = { say: '{reached} of {all}', lab: 'passage', checkpoints: ['heights', 'course', 'leave'] };

it('counts what is ticked, of the lab itself, of checkpoints that it still has', () => {
  expect(said(lab, [])).toBe('0 of 3');
  expect(said(lab, [tick('heights'), tick('course'), tick('gone'), tick('leave', { lab: 'other' })])).toBe('2 of 3');
  expect(said(lab, [tick('heights'), tick('course'), tick('heights', { on: false })])).toBe('1 of 3');
});

function tick(checkpoint: string, { lab: of = 'passage', on = true } = {}): JournalEvent {
  return { v: 1, id: `${of}-${checkpoint}-${String(on)}`, at: 1, kind: 'checkpoint', lab: of, checkpoint, on };
}
