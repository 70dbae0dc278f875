import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { guardedRun } from '../guarded-run.ts';

/**
 * The folder of the pinned pyright, fetched on demand and kept under the hash of its lock: only who proves samples needs it.
 *
 * @throws Error where it cannot be had, with the last line that npm said.
 */
export async function pyrightFolder(say: (line: string) => void): Promise<string> {
  const from = join(import.meta.dirname, 'pyright');
  const hash = createHash('sha256').update(await readFile(join(from, 'package-lock.json'))).digest('hex').slice(0, 16);
  const folder = resolve('.fieldguide/environments', `pyright-${hash}`);
  const program = join(folder, 'node_modules/pyright');
  if (existsSync(program)) return program;
  say('pyright: fetching it once by npm, with checked hashes');
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) await cp(join(from, file), join(fresh, file));
  const npm = process.env['npm_execpath'];
  const [command, first]: [string, string[]] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { code, output } = await guardedRun(command, [...first, 'ci', '--omit=optional', '--no-audit', '--no-fund'], fresh, { seconds: 300, bytes: 1_000_000 }, npmSettings());
  if (code === 0) await rename(fresh, folder).catch(() => undefined);
  await rm(fresh, { recursive: true, force: true });
  if (!existsSync(program)) throw new Error(`pyright could not be fetched: ${output.trim().split('\n').at(-1) ?? ''}`);
  return program;
}

/**
 * Reads Python files under `root` with the types that the packages of an environment declare.
 *
 * @param work `roots` are folders that are no part of one another: an import in one never finds a file of another.
 * @throws Error where pyright gives no answer.
 */
export async function readTypes({ pyright, python, root, roots, files, typings }: TypesWork): Promise<Alarm[]> {
  const config = {
    typeCheckingMode: 'standard', include: files, ...(typings === undefined ? {} : { stubPath: typings }), reportOptionalMemberAccess: false, reportMissingModuleSource: false,
    // What packages do not declare is unknown, not guessed from their code: the guesses are wrong for scikit-learn and pandas.
    useLibraryCodeForTypes: false,
    executionEnvironments: roots.map(({ folder, extraPaths }) => ({ root: folder, extraPaths })),
  };
  await writeFile(join(root, 'pyrightconfig.json'), JSON.stringify(config));
  const { output } = await guardedRun(process.execPath, [join(pyright, 'index.js'), '--outputjson', '--pythonpath', python, '-p', root], root, { seconds: 600, bytes: 50_000_000 });
  const answer = Answer.safeParse(jsonIn(output));
  if (!answer.success) throw new Error(`pyright gave no answer: ${output.trim().split('\n').at(-1) ?? ''}`);
  return answer.data.generalDiagnostics.filter(({ severity }) => severity === 'error');
}

function jsonIn(output: string): unknown {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return undefined;
  }
}

/** The user's own registry and proxy, where they set one. */
function npmSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(npm_config_|https?_proxy$|no_proxy$|NODE_EXTRA_CA_CERTS$)/i.test(name)));
}

const Alarm = z.object({ file: z.string(), severity: z.string(), message: z.string(), rule: z.string().default(''), range: z.object({ start: z.object({ line: z.number() }) }) });
const Answer = z.object({ generalDiagnostics: z.array(Alarm) });

export type Alarm = z.infer<typeof Alarm>;
export interface TypesWork { pyright: string; python: string; root: string; roots: readonly { folder: string; extraPaths: readonly string[] }[]; files: readonly string[]; typings: string | undefined }
