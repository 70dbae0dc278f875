import { guideFolder } from '../../site/guide-folder.ts';
import { readOptions } from '../options.ts';
import { serveFolder } from '../serve.ts';
import { buildChecked, DEFAULT_OUT } from './build.ts';

/**
 * `npm start`: checks, builds and serves the guide until Ctrl-C. `PORT` names the port to try first, `BASE` a path to serve under.
 * Needs no browser.
 */
export async function start(words: readonly string[]): Promise<number> {
  const out = readOptions(words, { values: ['out'] }).value('out') ?? DEFAULT_OUT;
  if (!(await buildChecked(guideFolder(), out))) return 1;
  const { url, close } = await serveFolder({ root: out, port: wantedPort(), base: process.env['BASE'] ?? '/' });
  process.stdout.write(`\nThe guide is at ${url}\nCtrl-C ends it.\n`);
  await interrupted();
  await close();
  process.stdout.write('\nEnded.\n');
  return 0;
}

/** Waits for Ctrl-C, or for the end asked for by another program. */
export async function interrupted(): Promise<void> {
  await new Promise<void>((done) => {
    // `once`: a second Ctrl-C ends at once what does not end by itself.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { done(); });
  });
}

/** The port from the variable `PORT`, or the usual one. Throws where it is no port. */
export function wantedPort(): number {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return USUAL_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is \`${text}\`; give a number from 0 to 65535.`);
  return port;
}

const USUAL_PORT = 4321;
