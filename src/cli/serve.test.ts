import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serveFolder, type Serving } from './serve.ts';

const above = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(above, 'dist');
let site: Serving;

beforeAll(async () => {
  mkdirSync(join(root, 'learn'), { recursive: true });
  writeFileSync(join(above, 'secret.txt'), 'secret');
  for (const [name, text] of [['index.html', 'start'], ['404.html', 'lost'], ['learn/a b.html', 'page'], ['app.js', '1'], ['_headers', '/*\n  X-One: 1\n/app.js\n  X-Two: 2\n']] as const) {
    writeFileSync(join(root, name), text);
  }
  site = await serveFolder({ root, port: 0, base: '/sub/' });
});

afterAll(async () => {
  await site.close();
  rmSync(above, { recursive: true });
});

describe('a served folder', () => {
  it('gives its pages under the base path, with their type and the headers that are set for them', async () => {
    const page = await fetch(`${site.url}learn/a%20b.html?q=1`);
    expect([page.status, await page.text(), page.headers.get('content-type'), page.headers.get('x-one'), page.headers.get('x-two')])
      .toEqual([200, 'page', 'text/html; charset=utf-8', '1', null]);
    const script = await fetch(`${site.url}app.js`);
    expect([script.headers.get('content-type'), script.headers.get('x-two')]).toEqual(['text/javascript; charset=utf-8', '2']);
    expect(await (await fetch(site.url)).text()).toBe('start');
  });
  it('answers with the page 404.html for what is not there, what is outside the base, and its own header file', async () => {
    for (const address of [`${site.url}none.html`, new URL('/index.html', site.url).href, `${site.url}_headers`, `${site.url}learn/`]) {
      const response = await fetch(address);
      expect([response.status, await response.text()]).toEqual([404, 'lost']);
    }
  });
  it('leads from the base without its slash to the start page', async () => {
    expect((await fetch(site.url.slice(0, -1))).url).toBe(site.url);
  });
  it('sends no body for HEAD and takes no other method', async () => {
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '5', '']);
    expect((await fetch(site.url, { method: 'POST', body: 'x' })).status).toBe(405);
  });
  it.each(['/sub/../secret.txt', '/sub/..%2fsecret.txt', '/sub/%2e%2e/secret.txt', '/sub//../../secret.txt', '/sub/..%5csecret.txt', '/sub/%00', '/sub/%'])('keeps what is above it: %s', async (path) => {
    const answer = await raw(site.url, path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });
  it('takes the next free port where its own is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const second = await serveFolder({ root, port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });
  it('refuses a folder that is not there', async () => {
    await expect(serveFolder({ root: join(above, 'none'), port: 0 })).rejects.toThrow(/no folder/);
  });
});

it('a path maps to a file inside the root or to none', () => {
  const place = { root: '/dist', base: '/' };
  expect(['/', '/a.html', '/learn/', '/../x', '/_headers'].map((path) => fileFor(place, path)))
    .toEqual(['/dist/index.html', '/dist/a.html', '/dist/learn/index.html', undefined, undefined]);
});

/** Sends a path as it is: `fetch` would tidy it up first. */
async function raw(url: string, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => { text += String(part); }).on('end', () => { done(text); }).on('error', fail);
  });
}
