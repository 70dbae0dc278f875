import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SentRequests, type SentRequest } from '../../../../../schema/index.ts';
import { kindOf, names, operationOf, propertyPaths } from './property-paths.ts';

const Examples = z.object({
  /** Whose requests are compared; a new sample joins by its id. */
  samples: z.array(z.string()),
  operations: z.array(z.object({
    operation: z.string(), when: z.string().optional(), spec: z.string(), commit: z.string(),
    properties: z.array(z.string()), response: z.array(z.string()).default([]), beyond: z.record(z.string(), z.string()).default({}),
  })),
  without: z.record(z.string(), z.string()),
});
const { samples, operations, without } = Examples.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8')));
const folder = resolve('content/proofs/requests');
const kept = samples.flatMap((name) => {
  const { id, requests } = SentRequests.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  return requests.filter(({ body, method }) => body !== undefined && method !== 'GET').map((request) => ({ id, request }));
});
const exampleOf = (request: SentRequest) => operations.find(({ operation, when }) => operation === operationOf(request) && (when === undefined || when === kindOf(request.body)));
const compared = kept.flatMap(({ id, request }) => {
  const example = exampleOf(request);
  return example ? [{ id, request, example }] : [];
});

it('compares at least 20 request bodies with published examples', () => {
  expect(compared.length).toBeGreaterThanOrEqual(20);
});
it('leaves no request out without saying why', () => {
  const left = kept.filter(({ request }) => !exampleOf(request) && ![operationOf(request), `${operationOf(request)} ${kindOf(request.body) ?? ''}`].some((name) => name in without));
  expect(left.map(({ id, request }) => `${id}: ${operationOf(request)} ${kindOf(request.body) ?? ''}`)).toEqual([]);
});
describe.each(operations.filter((example) => compared.some((one) => one.example === example)))('$operation $when', ({ spec, properties, response, beyond }) => {
  const ours = compared.filter(({ example }) => example.spec === spec).map(({ id, request }) => ({ id, paths: propertyPaths(request.body) }));
  it(`sends only properties of ${spec}, or such as are named beyond it`, () => {
    const known = [...properties, ...response, ...Object.keys(beyond)];
    expect(ours.flatMap(({ id, paths }) => paths.filter((path) => !known.some((one) => names(one, path))).map((path) => `${id}: ${path}`))).toEqual([]);
  });
  it('names nothing beyond it that no request sends', () => {
    expect(Object.keys(beyond).filter((one) => !ours.some(({ paths }) => paths.some((path) => names(one, path))))).toEqual([]);
  });
});
it('tells a property that no example has, and an empty map from a missing one', () => {
  expect(propertyPaths({ a: { b: [{ c: 1 }, { d: 2 }] }, e: {} })).toEqual(['a.b.*.c', 'a.b.*.d', 'e']);
  expect([names('a.*.c', 'a.b.c'), names('a.**', 'a.b.c'), names('a.*', 'a'), names('a.b', 'a.c'), names('a.b', 'a.b.c')]).toEqual([true, true, true, false, false]);
});
