import { expect, it } from 'vitest';
import type { SentRequest } from '../schema/index.ts';
import { tellRequests } from './sent-requests.ts';

const path = '/a/b/c/d/jobs/<job>?api-version=1';
const put: SentRequest = { method: 'PUT', host: 'example.org', path, file: 'submit.py', line: 3, body: { trials: 4 } };

it('tells requests that change something with address, the line that readers see, and body, and counts those that read', () => {
  expect(tellRequests([{ method: 'GET', host: 'example.org', path }, put], { 'submit.py': 'a\n# region: b\nc\n' })).toEqual({
    told: [{ method: 'PUT', short: '…/c/d/jobs/<job>', address: `PUT https://example.org${path}`, code: '{\n  "trials": 4\n}', place: 'submit.py:2' }], reads: 1,
  });
});
it('tells a file by its size and a short path whole', () => {
  expect(tellRequests([{ method: 'PUT', host: 'example.org', path: '/pumps.csv', upload: 12 }], {}).told).toEqual([{ method: 'PUT', short: '/pumps.csv', address: 'PUT https://example.org/pumps.csv', upload: 12 }]);
});
