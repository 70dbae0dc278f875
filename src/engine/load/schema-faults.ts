import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Origin, Path } from './origins.ts';
import { shapeAt, valueAt } from './schema-shape.ts';

/** Faults for every issue zod found: an unknown key at the key, a missing one at its parent, a wrong value at the value. */
export function schemaFaults({ issues, schema, value, origin }: Findings): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey({ schema, value, origin, path, key }));
    return [wrongValue({ issue, schema, value, origin, path })];
  });
}

function unknownKey({ schema, value, origin, path, key }: Omit<Findings, 'issues'> & { path: Path; key: string }): Diagnostic {
  const { keys } = shapeAt(schema, path, value);
  const close = nearest(key, keys);
  const fix = close ? `Write \`${close}\`, or remove the key.` : `Remove it, or write one of ${list(keys)}.`;
  return fault('unknown-key', { file: origin.file, position: origin.locate([...path, key], 'key') },
    `\`${key}\` is not a key ${path.length > 0 ? `of \`${shown(path)}\`` : 'of this kind of file'}.`, fix);
}

function wrongValue({ issue, schema, value, origin, path }: Omit<Findings, 'issues'> & { issue: Issue; path: Path }): Diagnostic {
  const place = { file: origin.file, position: origin.locate(path) };
  const written = valueAt(value, path);
  const name = path.length > 0 ? `\`${shown(path)}\`` : 'The file';
  if (typeof written === 'string' && issue.code === 'invalid_format' && /^\/|(?:^|\/)\.\.(?:\/|$)/.test(written)) {
    return fault('outside-guide', place, `${name} is \`${written}\`, which leads out of its folder.`, issue.message);
  }
  if (written === null && path.length === 0) return fault('schema', place, 'The file is empty.', 'Write its keys, or remove the file.');
  const choices = allowed(issue);
  if (written === undefined && path.length > 0) {
    const { description } = shapeAt(schema, path, value);
    const hint = choices.length > 0 ? `one of ${list(choices)}` : description ?? WANTED[expected(issue)] ?? 'a value';
    return fault('schema', place, `${name} is missing.`, `Add \`${path.at(-1)}: …\` (${hint.replace(/\.$/, '')}).`);
  }
  if (choices.length > 0) {
    const close = nearest(String(written), choices);
    return fault(
      'schema', place,
      `${name} is ${quoted(written)}, which it cannot be.`,
      ownMessage(issue) ?? (close ? `Write \`${close}\`.` : `Write one of ${list(choices)}.`),
    );
  }
  if (issue.code === 'invalid_type') {
    const wanted = WANTED[issue.expected] ?? issue.expected;
    return fault('schema', place, `${name} is ${quoted(written)}, where ${wanted} is wanted.`, ownMessage(issue) ?? `Write ${wanted}.`);
  }
  return fault('schema', place, `${name} is ${quoted(written)}, which is not of the right form.`, ownMessage(issue) ?? limits(issue));
}

function limits(issue: Issue): string {
  if (issue.code === 'too_small') return `Write at least ${issue.minimum}${issue.origin === 'array' ? ' of them' : ''}.`;
  if (issue.code === 'too_big') return `Write at most ${issue.maximum}${issue.origin === 'array' ? ' of them' : ''}.`;
  if (issue.code === 'invalid_format') return issue.format === 'url' ? 'Write a full address, for instance `https://example.org/page`.' : `Write it in the form ${issue.pattern ?? issue.format}.`;
  return `Correct the value (${issue.message}).`;
}

/** The message the schema gives on purpose, not one of zod's own. */
function ownMessage({ message }: Issue): string | undefined {
  return /^(?:Invalid|Too|Unrecognized)\b/.test(message) ? undefined : message;
}

function allowed(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return [];
}

function expected(issue: Issue): string {
  return issue.code === 'invalid_type' ? issue.expected : '';
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', int: 'a whole number', boolean: '`true` or `false`', array: 'a list', object: 'a set of keys', record: 'a set of keys',
};

function quoted(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a set of keys';
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  if (text === '') return 'empty';
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

function shown(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

type Issue = z.core.$ZodIssue;
interface Findings { issues: readonly Issue[]; schema: z.ZodType; value: unknown; origin: Origin }
