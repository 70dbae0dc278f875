import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { hashesOf, type Sample } from '../../engine/index.ts';
import type { Hovers } from '../../schema/index.ts';
import type { Environment } from '../adapters.ts';
import { environmentOf } from '../climb.ts';
import { answerOf } from '../tool-answer.ts';
import { pyrightFolder } from '../types/pyright.ts';
import type { LadderContext } from '../verify-samples.ts';
import { HoverBook } from './hover-book.ts';
import { hoverText, keywordText, type HoverText } from './hover-text.ts';
import { LanguageServer } from './language-server.ts';
import { ownersIn, type Owner } from './owners.ts';

/**
 * Asks a language server what the packages say of each name in the Python files of samples. A sample sees the environments that its
 * programs run in and its own; those that see the same are read together.
 *
 * @returns one record a sample that has such names.
 * @throws Error where pyright or an environment cannot be had.
 */
export async function readHovers(root: string, samples: readonly Sample[], context: LadderContext): Promise<Hovers[]> {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples.filter(({ texts }) => Object.keys(texts).some((file) => file.endsWith('.py')))) {
    const key = environmentsOf(sample, context).map(({ id }) => id).join();
    if (key !== '') groups.set(key, [...groups.get(key) ?? [], sample]);
  }
  const found: Hovers[] = [];
  for (const group of groups.values()) found.push(...await readGroup(root, group, context));
  return found.filter(({ files }) => Object.keys(files).length > 0);
}

function environmentsOf(sample: Sample, { adapters }: LadderContext): Environment[] {
  const ids = new Set([...sample.runs.map(({ environment }) => environment), environmentOf(sample, adapters)?.environment.id]);
  const all = adapters.flatMap(({ environments }) => environments);
  return [...ids].flatMap((id) => all.find((one) => one.id === id) ?? []);
}

async function readGroup(root: string, samples: readonly Sample[], context: LadderContext): Promise<Hovers[]> {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'hovers-')));
  const pythons = await Promise.all((samples[0] ? environmentsOf(samples[0], context) : []).map(context.pythonFor));
  const extraPaths = await Promise.all(pythons.map(async (python) => realpath(join(dirname(dirname(python)), 'lib/python3.11/site-packages'))));
  await writeFile(join(place, 'pyrightconfig.json'), JSON.stringify({ typeCheckingMode: 'off', useLibraryCodeForTypes: true, extraPaths }));
  const settings = { python: { pythonPath: context.python, analysis: { diagnosticMode: 'openFilesOnly' } } };
  const server = await LanguageServer.start(join(await pyrightFolder(context.say), 'langserver.index.js'), place, settings);
  try {
    const ownerOf = await ownersOf(extraPaths);
    const found: Hovers[] = [];
    for (const sample of samples) {
      const scripts = Object.keys(sample.texts).filter((file) => file.endsWith('.py'));
      await cp(join(root, sample.folder), join(place, sample.id), { recursive: true });
      const places = await answerOf(context.python, (answer) => [join(import.meta.dirname, 'names.py'), answer, ...scripts], join(place, sample.id), Places);
      const book = new HoverBook();
      for (const file of scripts) await readFileNames({ path: join(place, sample.id, file), file, places: places[file] ?? [], server, ownerOf, book });
      found.push(book.record(sample.id, hashesOf(sample)));
    }
    return found;
  } finally {
    server.end();
    await rm(place, { recursive: true, force: true });
  }
}

async function readFileNames({ path, file, places, server, ownerOf, book }: FileWork): Promise<void> {
  const uri = pathToFileURL(path).href;
  server.open(uri, await readFile(path, 'utf8'));
  const asked = new Map<string, Promise<Told | undefined>>();
  const ask = async ({ line, column }: At): Promise<Told | undefined> => {
    const key = `${line}:${column}`;
    const known = asked.get(key) ?? tell(server, uri, { line, character: column }, ownerOf);
    asked.set(key, known);
    return known;
  };
  // An import tells what a class is; a call of it tells how to make one, often in the words of one of several ways.
  const classes = new Map<string, string>();
  for (const at of places.filter(({ imported }) => imported)) {
    const told = await ask(at);
    if (told?.text?.kind === 'class' && told.text.says !== '') classes.set(told.defined, told.text.says);
  }
  for (const at of places) {
    const told = await ask(at);
    const owner = at.of && await ask(at.of);
    const text = at.of ? keyword(at.name, told?.text, owner?.text) : told?.text;
    const by = told?.owner ?? owner?.owner;
    if (!text || !by || !text.signature.includes(at.name)) continue;
    book.add(file, at, { signature: text.signature, says: (at.of ? undefined : classes.get(told?.defined ?? '')) ?? text.says }, by);
  }
}

/** A keyword in its own words, or in those of what is called. */
function keyword(name: string, own: HoverText | undefined, called: HoverText | undefined): HoverText | undefined {
  const told = keywordText(name, called?.docs ?? '');
  if (own?.kind !== 'parameter') return told;
  return own.says === '' && told ? { ...own, says: told.says } : own;
}

async function tell(server: LanguageServer, uri: string, position: { line: number; character: number }, ownerOf: (file: string) => Owner | undefined): Promise<Told | undefined> {
  const params = { textDocument: { uri }, position };
  const hover = Hover.safeParse(await server.ask('textDocument/hover', params)).data;
  const defined = Definitions.safeParse(await server.ask('textDocument/definition', params)).data?.[0];
  const owner = defined && ownerOf(fileURLToPath(defined.uri));
  const text = hover && hoverText(hover.contents.value);
  return { ...(text ? { text } : {}), ...(owner ? { owner } : {}), defined: defined ? `${defined.uri}:${defined.range.start.line}` : '' };
}

async function ownersOf(folders: readonly string[]): Promise<(file: string) => Owner | undefined> {
  const known = await Promise.all(folders.map(async (folder) => ({ folder, owner: await ownersIn(folder) })));
  return (file) => known.find(({ folder }) => file.startsWith(folder))?.owner(file);
}

const At = z.object({ line: z.number(), column: z.number(), name: z.string() });
const Places = z.record(z.string(), z.array(At.extend({ of: At.optional(), imported: z.boolean().optional() })));
const Hover = z.object({ contents: z.object({ value: z.string() }) });
const Definitions = z.array(z.object({ uri: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }));

type At = z.infer<typeof At>;
interface Told { text?: HoverText; owner?: Owner; defined: string }
interface FileWork { path: string; file: string; places: z.infer<typeof Places>[string]; server: LanguageServer; ownerOf: (file: string) => Owner | undefined; book: HoverBook }
