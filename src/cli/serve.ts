import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headerRules, headersFor, type HeaderRule } from './header-rules.ts';
import { contentType } from './content-type.ts';

/**
 * Serves a folder of built pages on this machine only.
 *
 * @param port 0 takes any free port; another number takes that port or the next free one after it.
 * @param base where the site stands, for instance `/sub/`; `/` unless told.
 * @returns the address of the start page, and a function that ends the server and its open connections.
 * @throws Error where the folder is missing or none of the ports is free.
 */
export async function serveFolder({ root, port, base = '/' }: ServeOptions): Promise<Serving> {
  const site: Served = { root: resolve(root), base: asBase(base), rules: await headerRules(join(root, '_headers')) };
  if (!(await isFolder(site.root))) throw new Error(`There is no folder ${root} to serve.`);
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => { response.destroy(); });
  });
  const taken = await listen(server, port);
  return { url: `http://${HOST}:${String(taken)}${site.base}`, close: async () => close(server) };
}

/**
 * The file of a site that a request path asks for, or undefined where it asks for something outside the site.
 * A path that ends in a slash asks for the page `index.html` there.
 */
export function fileFor({ root, base }: Pick<Served, 'root' | 'base'>, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inner = decoded(pathname.slice(base.length));
  if (inner === undefined || inner.includes('\0') || inner.includes('\\')) return undefined;
  const file = resolve(root, `.${sep}${inner}`, inner === '' || inner.endsWith('/') ? 'index.html' : '.');
  return file.startsWith(root + sep) && file !== join(root, '_headers') ? file : undefined;
}

async function answer(site: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  if (`${pathname}/` === site.base) {
    response.writeHead(308, { Location: site.base }).end();
    return;
  }
  const file = fileFor(site, pathname);
  const found = file !== undefined && await isFile(file);
  const shown = found ? file : join(site.root, '404.html');
  const inner = `/${pathname.startsWith(site.base) ? pathname.slice(site.base.length) : ''}`;
  await send(response, { file: shown, status: found ? 200 : 404, rules: headersFor(site.rules, inner), body: request.method === 'GET' });
}

async function send(response: ServerResponse, { file, status, rules, body }: Answer): Promise<void> {
  const size = await stat(file).then((found) => found.size, () => undefined);
  if (size === undefined) {
    response.writeHead(status, { ...rules, 'Content-Type': 'text/plain; charset=utf-8' }).end(body ? 'Not found.\n' : undefined);
    return;
  }
  response.writeHead(status, { ...rules, 'Cache-Control': 'no-cache', 'Content-Type': contentType(extname(file)), 'Content-Length': size });
  if (body) await pipeline(createReadStream(file), response);
  else response.end();
}

async function listen(server: Server, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : wanted + TRIES;
  for (let port = wanted; port <= last; port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return address !== null && typeof address === 'object' ? address.port : port;
    }
  }
  throw new Error(`The ports ${String(wanted)} to ${String(last)} are all taken; name another by PORT=….`);
}

async function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => { done(); });
    server.closeAllConnections();
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function asBase(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

const HOST = '127.0.0.1';
const TRIES = 50;

export interface ServeOptions { root: string; port: number; base?: string }
export interface Serving { url: string; close: () => Promise<void> }
interface Served { root: string; base: string; rules: readonly HeaderRule[] }
interface Answer { file: string; status: number; rules: Readonly<Record<string, string>>; body: boolean }
