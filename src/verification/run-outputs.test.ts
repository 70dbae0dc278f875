import { expect, it } from 'vitest';
import { loadGuide } from '../engine/index.ts';
import { minimalFiles, removeGuide, writeMinimalGuide } from '../engine/testing/minimal-guide.ts';
import { findPython } from './environments.ts';
import { verifyOutputs } from './run-outputs.ts';

const ITEM = 'questions/basics/start.yaml';
const HEAD = minimalFiles[ITEM].replace('type: single', 'type: code-output').split('stem:')[0] ?? '';
const python = await findPython();

async function faultsOf(code: string, right: string) {
  const text = JSON.stringify;
  const root = writeMinimalGuide({ [ITEM]: `${HEAD}stem: What is printed?\nlanguage: python\ncode: ${text(code)}\noptions:\n  - { id: a, text: ${text(right)}, correct: true, why: It is. }\n  - { id: b, text: other, why: It is not. }\n` });
  try {
    return (await verifyOutputs(await loadGuide(root))).flatMap(({ findings }) => findings.map(({ file, line, cause }) => [`${file}:${line}`, cause]));
  } finally {
    removeGuide(root);
  }
}

it.runIf(python).each([
  ['a line', 'print(1, 2)', '1 2'],
  ['a code span', 'print([1])', '`[1]`'],
  ['lines in a fence', 'print("a")\nprint("  b")', '```\na\n  b\n```'],
])('lets pass a key that is what the program prints: %s', async (_, code, right) => {
  expect(await faultsOf(code, right)).toEqual([]);
});

it.runIf(python).each([
  ['another output', 'print(2)', '3', 'It prints `2`, and the option marked as right says `3`.'],
  ['a program that fails', 'print(x)', '3', 'It ended with 1: NameError: name \'x\' is not defined'],
  ['a program that wants the network', 'import socket\nsocket.create_connection(("a.example", 80))', '3', expect.stringContaining('a network attempt, to a.example')],
])('finds %s, where the code stands', async (_, code, right, cause) => {
  expect(await faultsOf(code, right)).toEqual([[`${ITEM}:12`, cause]]);
});
