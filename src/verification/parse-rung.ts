import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Finding } from './findings.ts';
import { guardedRun } from './guarded-run.ts';
import { toolAnswer } from './tool-answer.ts';

/** Kinds of file that something here parses; the others are only carried along. */
const PARSED = /\.(?:py|ya?ml|json|sh)$/;

/** The rung L0: every file of the sample parses that is of a kind with a parser here. */
export async function parseFiles({ folder, files, python }: { folder: string; files: readonly string[]; python: string | undefined }): Promise<{ findings: Finding[]; did: string }> {
  const found = files.flatMap((file) => plainFaults(file, readFileSync(join(folder, file), 'utf8')));
  for (const file of files.filter((name) => name.endsWith('.sh'))) found.push(...await shellFaults(folder, file));
  const scripts = files.filter((name) => name.endsWith('.py'));
  if (python !== undefined && scripts.length > 0) found.push(...(await toolAnswer(python, (answer) => [join(import.meta.dirname, 'python/parse.py'), answer, ...scripts], folder)).map((one) => ({ rung: 'L0', ...one })));
  return { findings: found, did: `${files.filter((file) => PARSED.test(file)).length} files parsed` };
}

function plainFaults(file: string, text: string): Finding[] {
  if (/\.ya?ml$/.test(file)) {
    return parseAllDocuments(text).flatMap((document) => document.errors.map(({ linePos, message }) =>
      ({ rung: 'L0', file, line: linePos?.[0].line ?? 1, cause: message.split('\n')[0] ?? '', fix: 'Correct the YAML.' })));
  }
  if (!file.endsWith('.json')) return [];
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    return [{ rung: 'L0', file, line: text.slice(0, Number(place ?? 0)).split('\n').length, cause: String(error), fix: 'Correct the JSON.' }];
  }
}

async function shellFaults(folder: string, file: string): Promise<Finding[]> {
  const { code, output } = await guardedRun('bash', ['-n', file], folder, { seconds: 20, bytes: 10_000 });
  const [, line = '1', cause = output.trim()] = /line (\d+): (.*)/.exec(output) ?? [];
  return code === 0 ? [] : [{ rung: 'L0', file, line: Number(line), cause, fix: 'Correct the shell script: `bash -n` must read it.' }];
}
