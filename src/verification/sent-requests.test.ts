import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { SentRequest } from '../schema/index.ts';
import { keepRequests, requestFaults } from './sent-requests.ts';

const root = mkdtempSync(join(tmpdir(), 'requests-'));
const put: SentRequest = { method: 'PUT', host: 'example.org', path: '/jobs/<job>', file: 'submit.py', line: 7, body: { limits: { trials: 24 }, inputs: ['a'] } };
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

it('finds nothing where the same is sent, even from another line', async () => {
  await keepRequests(root, 'same', [put]);
  expect(await requestFaults(root, 'same', [{ ...put, line: 9 }])).toEqual([]);
});
it('tells the line and the property of what is sent otherwise', async () => {
  await keepRequests(root, 'other', [put]);
  expect(await requestFaults(root, 'other', [{ ...put, body: { limits: { trials: 12 }, inputs: ['a'] } }])).toEqual([{
    rung: 'L4', file: 'submit.py', line: 7, cause: 'Request 1 is not what was proved: body.limits.trials is 12, before 24.',
    fix: 'If that is meant, run `npm run verify -- other` and commit the result.',
  }]);
});
it('tells a request that is new, one that is gone, and one to another place', async () => {
  await keepRequests(root, 'count', [put]);
  expect(await requestFaults(root, 'count', [put, { ...put, path: '/more' }])).toMatchObject([{ cause: 'Request 2 is not what was proved: PUT /more is new.' }]);
  expect(await requestFaults(root, 'count', [])).toMatchObject([{ file: 'submit.py', cause: 'Request 1 is not what was proved: PUT /jobs/<job> is no longer sent.' }]);
  expect(await requestFaults(root, 'count', [{ ...put, method: 'POST' }])).toMatchObject([{ cause: 'Request 1 is not what was proved: POST /jobs/<job>, before PUT /jobs/<job>.' }]);
});
it('keeps no file for a sample that sends nothing', async () => {
  await keepRequests(root, 'gone', [put]);
  await keepRequests(root, 'gone', []);
  expect(await requestFaults(root, 'gone', [])).toEqual([]);
});
