import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SentRequests, type SentRequest } from '../schema/index.ts';
import type { Finding } from './findings.ts';

/** Keeps what a sample sends in `proofs/requests/` of the guide; a sample that sends nothing has no file. */
export async function keepRequests(root: string, id: string, requests: readonly SentRequest[]): Promise<void> {
  const file = fileOf(root, id);
  if (requests.length === 0) return rm(file, { force: true });
  await mkdir(join(root, 'proofs', 'requests'), { recursive: true });
  await writeFile(file, `${JSON.stringify({ id, requests }, null, 1)}\n`);
}

/**
 * The first request that is not what is kept, as a fault at the line that sent it.
 *
 * @param uploads whether the sizes of files that were sent count: who changes a file on purpose has to look at the rest.
 */
export async function requestFaults(root: string, id: string, now: readonly SentRequest[], uploads = true): Promise<Finding[]> {
  const told = (request: SentRequest | undefined): string => toldOf(request, uploads);
  const text = await readFile(fileOf(root, id), 'utf8').catch(() => undefined);
  const before = text === undefined ? [] : SentRequests.parse(JSON.parse(text)).requests;
  const at = Array.from({ length: Math.max(now.length, before.length) }, (_, index) => index).find((index) => told(now[index]) !== told(before[index]));
  if (at === undefined) return [];
  const [sent, kept] = [now[at], before[at]];
  const place = sent ?? kept;
  return [{
    rung: 'L4', file: place?.file ?? 'sample.yaml', line: place?.line ?? 1, cause: `Request ${at + 1} is not what was proved: ${differenceOf(sent, kept)}.`,
    fix: `If that is meant, run \`npm run verify -- ${id}\` and commit the result.`,
  }];
}

/** Where two requests differ first, in words. */
export function differenceOf(sent: SentRequest | undefined, kept: SentRequest | undefined): string {
  if (sent === undefined) return `${kept?.method} ${kept?.path} is no longer sent`;
  if (kept === undefined) return `${sent.method} ${sent.path} is new`;
  if (`${sent.method} ${sent.host}${sent.path}` !== `${kept.method} ${kept.host}${kept.path}`) return `${sent.method} ${sent.path}, before ${kept.method} ${kept.path}`;
  const [path, now, before] = difference(sent.body ?? sent.upload, kept.body ?? kept.upload, 'body') ?? ['body', '', ''];
  return `${path} is ${brief(now)}, before ${brief(before)}`;
}

function difference(now: unknown, before: unknown, path: string): [string, unknown, unknown] | undefined {
  if (JSON.stringify(now) === JSON.stringify(before)) return undefined;
  if (!isTree(now) || !isTree(before)) return [path, now, before];
  for (const key of new Set([...Object.keys(now), ...Object.keys(before)])) {
    const found = difference(now[key], before[key], `${path}.${key}`);
    if (found) return found;
  }
  return [path, now, before];
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What is compared: the place may move. */
function toldOf(request: SentRequest | undefined, uploads: boolean): string {
  if (!request) return '';
  const { method, host, path, body, upload } = request;
  return JSON.stringify({ method, host, path, body, upload: uploads ? upload : 0 });
}

function fileOf(root: string, id: string): string {
  return join(root, 'proofs', 'requests', `${id}.json`);
}
