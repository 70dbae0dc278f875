import { transform } from 'esbuild';
import type { IndexFile } from 'pagefind';

/** Names that every file system takes, Windows' included, and that no letter case tells apart. */
const SAFE_PATH = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/;

/**
 * Pagefind's engine as a classic script that sets `fieldguideEngine` and asks `fieldguideFetch` for its data:
 * neither module scripts nor `fetch` work on a page opened from disk.
 *
 * @throws Error where Pagefind's output has no engine, or esbuild cannot read it.
 */
export async function engineScript(files: readonly IndexFile[]): Promise<string> {
  const engine = files.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('Pagefind wrote no pagefind.js: its output has changed with its version.');
  const { code } = await transform(Buffer.from(engine.content).toString('utf8'), {
    format: 'iife',
    globalName: 'fieldguideEngine',
    define: { 'import.meta.url': 'undefined', fetch: 'fieldguideFetch' },
    minify: true,
    charset: 'utf8',
    target: ['chrome123', 'firefox120', 'safari17.5'],
  });
  return code;
}

/**
 * A data file as a script that hands its bytes to `fieldguideData`.
 *
 * @throws Error where the path is not safe as a file name.
 */
export function dataScript(path: string, content: Uint8Array): string {
  if (!SAFE_PATH.test(path)) throw new Error(`The search index has a file named "${path}", which not every file system takes.`);
  return `fieldguideData(${JSON.stringify(path)},"${Buffer.from(content).toString('base64')}")\n`;
}

/** Whether the browser reads this file: the index itself and the WebAssembly of a language in it, none of Pagefind's own interface. */
export function isWanted({ path }: IndexFile, files: readonly IndexFile[]): boolean {
  if (path === 'pagefind-entry.json') return true;
  if (path.startsWith('wasm.')) return path !== 'wasm.unknown.pagefind' || onlyUnknownWasm(files);
  return /\.pf_[a-z]+$/.test(path);
}

/** Pagefind writes the general WebAssembly always; it is read only where it knows nothing of the guide's language. */
function onlyUnknownWasm(files: readonly IndexFile[]): boolean {
  return files.filter(({ path }) => path.startsWith('wasm.')).length === 1;
}
