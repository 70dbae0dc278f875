import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../src/bundle/offline/index.ts';
import { serveFolder } from '../src/cli/serve.ts';
import { SECOND } from './support/built.ts';
import { comeTo, expect, test as base } from './support/site.ts';

/** A host that can go down and come back with another build at the same address. */
const test = base.extend<{ host: Host }>({
  host: async ({ trouble }, use) => {
    const host = new Host();
    await host.serve(SECOND.dist);
    await use(host);
    await host.stop();
    // The watch knows the address of the tests' own host only.
    const foreign = trouble.filter((text) => !text.startsWith(`request to ${host.url}`));
    trouble.splice(0, trouble.length, ...foreign);
  },
});

test('a guide that was saved is read, searched and answered without a network, until it is removed', async ({ page, host, trouble }) => {
  await page.goto(`${host.url}keep.html`);
  await expect(page.getByRole('status').first()).toHaveText('Not saved yet.');
  await expect(page.locator('[data-fill=size]')).toHaveText(/^\d+\.\d MB$/);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 'nothing is registered unasked').toBe(0);
  await savedHere(page);
  await host.stop();
  await page.goto(`${host.url}learn/height-of-tide.html`);
  const id = await page.locator('fg-check').first().evaluate(({ id: own }) => own);
  await (await comeTo(page, id)).getByRole('button', { name: 'I don’t know' }).click();
  await page.goto(`${host.url}search.html`);
  await page.getByRole('searchbox').fill('spring tide');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await page.goto(`${host.url}no/such/page.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await host.serve(SECOND.dist);
  await page.goto(`${host.url}keep.html`);
  await page.getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(page.getByRole('status').first()).toContainText('The saved copy is removed');
  expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
  await page.goto(`${host.url}learn/height-of-tide.html`);
  await expect(await comeTo(page, id), 'the journal stays').toHaveAttribute('data-state', 'answered');
  expect(trouble.filter((text) => !text.startsWith('request to'))).toEqual([expect.stringContaining('404')]);
  trouble.length = 0;
});

test('a host that dies while saving leaves a part that is not read, and saving goes on where it stopped', async ({ page, host, trouble }) => {
  await page.goto(`${host.url}keep.html`);
  host.dieAfter(40);
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(page.getByRole('status').first()).toContainText('Some files could not be reached', { timeout: 20_000 });
  expect(await page.evaluate(async () => caches.keys().then(async ([name = '']) => (await (await caches.open(name)).keys()).length))).toBeGreaterThan(10);
  await host.stop();
  await host.serve(SECOND.dist);
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('Saving was broken off');
  await savedHere(page, 'Go on saving');
  trouble.length = 0; // the browser says which files it could not load
});

test('the browser finds nothing that keeps the site from being installed', async ({ page }) => {
  await page.goto('keep.html');
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The window of a test is a private one, which installs nothing; all else is the site's.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors, data = '{}' } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ display: 'standalone', start_url: './index.html' });
});

test('a newer edition waits for the reader’s word, comes whole, and keeps the journal', async ({ page, context, host }, testInfo) => {
  const newer = newerEdition(testInfo.outputPath('newer'), (html) => html.replace('</h1>', ' anew</h1>'));
  await writeWorker(newer, { guide: 'small-boat', edition: '2027-01-02' });
  await page.goto(`${host.url}keep.html`);
  await savedHere(page);
  await host.stop();
  await host.serve(newer);
  const other = await context.newPage();
  await other.goto(`${host.url}learn/height-of-tide.html`);
  await expect(other.getByRole('heading', { level: 1 }), 'the older one is read').not.toContainText('anew');
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText('The site now has that of 2 January 2027', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Save the newer edition' }).click();
  await expect(page.getByRole('button', { name: 'Read the newer edition' })).toBeVisible({ timeout: 20_000 });
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 }), 'still the older one').not.toContainText('anew');
  await page.getByRole('button', { name: 'Read the newer edition' }).click();
  await expect(other.getByRole('heading', { level: 1 }), 'open pages are loaded again').toContainText('anew');
  await host.stop();
  await other.goto(`${host.url}glossary.html`);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('anew');
  expect(await other.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a damaged entry is brought again, and without a network it is told, never shown by half', async ({ page, host, trouble }) => {
  await page.goto(`${host.url}keep.html`);
  await savedHere(page);
  const damage = async (): Promise<void> => {
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      await cache.put(new URL('glossary.html', location.href), new Response('<h1>Half a pa', { headers: { 'Content-Type': 'text/html' } }));
    });
  };
  await damage();
  await page.goto(`${host.url}glossary.html`);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Half');
  await page.goto(`${host.url}keep.html`);
  await damage();
  await host.stop();
  await page.goto(`${host.url}glossary.html`);
  await expect(page.getByText('The saved copy of this page is damaged')).toBeVisible();
  // A page of plain text has no sign of its own, so browsers ask the dead host for one.
  expect(trouble.filter((text) => !text.includes('503') && !text.includes('favicon') && !text.startsWith('request to'))).toEqual([]);
  trouble.length = 0;
});

test('saving tells how far it is, and stops on the reader’s word', async ({ page, host }) => {
  await page.goto(`${host.url}keep.html`);
  host.delay = 60;
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^0\.[1-9]\d* of \d\.\d MB saved\.$/);
  await expect(page.getByRole('progressbar', { name: 'Saved so far' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status').first()).toContainText('Saving was broken off; it goes on where it stopped.');
  expect(await page.evaluate(async () => caches.keys().then(async ([name = '']) => (await (await caches.open(name)).keys()).length))).toBeGreaterThan(0);
});

test('too little room is said before, and when it is used up; what is there can be removed', async ({ page, host }, testInfo) => {
  const small = testInfo.outputPath('small');
  cpSync(SECOND.dist, small, { recursive: true });
  // A browser's room cannot be made small from outside, so its word that there is no more comes from here.
  writeFileSync(join(small, 'sw.js'), `{const put=Cache.prototype.put;let room=20;Cache.prototype.put=function(...all){return room-->0?put.apply(this,all):Promise.reject(new DOMException('No room.','QuotaExceededError'))}}\n${readFileSync(join(small, 'sw.js'), 'utf8')}`);
  await host.stop();
  await host.serve(small);
  await page.addInitScript(() => { navigator.storage.estimate = () => Promise.resolve({ quota: 400_000, usage: 0 }); });
  await page.goto(`${host.url}keep.html`);
  await expect(page.locator('[data-more]')).toContainText('which is less than is needed. Free some room first, or take the zip.');
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(page.getByRole('status').first()).toContainText('The browser gives no more room to this site.', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Remove the saved copy' }).click();
  await expect(page.getByRole('status').first()).toContainText('The saved copy is removed');
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('two tabs on two editions each show pages of one edition, whole, while the newer one is taken', async ({ page, context, host }, testInfo) => {
  const newer = newerEdition(testInfo.outputPath('newer'), (text) => text.replace('</h1>', ' anew</h1>'));
  await writeWorker(newer, { guide: 'small-boat', edition: '2027-01-02' });
  await page.goto(`${host.url}keep.html`);
  await savedHere(page);
  const tab = await context.newPage();
  await tab.goto(`${host.url}learn/height-of-tide.html`);
  await host.stop();
  await host.serve(newer);
  await page.reload();
  await page.getByRole('button', { name: 'Save the newer edition' }).click();
  await expect(page.getByRole('button', { name: 'Read the newer edition' })).toBeVisible({ timeout: 20_000 });
  // The older tab goes on with parts of its own edition: a script it has not asked for until now, with the host gone.
  await host.stop();
  await (await comeTo(tab, 'q-twelfths-output')).getByRole('button', { name: 'I don’t know' }).click();
  await expect(tab.locator('#q-twelfths-output .why').first()).toBeVisible();
  expect(await editionOf(tab, `${host.url}glossary.html`)).toBe('older');
  await page.getByRole('button', { name: 'Read the newer edition' }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toContainText('anew');
  await expect(await comeTo(tab, 'q-twelfths-output'), 'the journal stays').toHaveAttribute('data-state', 'answered');
  expect(await editionOf(tab, `${host.url}glossary.html`)).toBe('newer');
});

/** Of which edition a page is, and its bytes are all there. */
async function editionOf(page: Page, url: string): Promise<'older' | 'newer' | 'half'> {
  const text = await page.evaluate(async (address) => new Promise<string>((done) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.onload = () => { done(frame.contentDocument?.documentElement.outerHTML ?? ''); };
    document.body.append(frame);
  }), url);
  return !text.endsWith('</body></html>') ? 'half' : text.includes(' anew</h1>') ? 'newer' : 'older';
}

/** A copy of the site in which each page differs from the one before. */
function newerEdition(folder: string, change: (html: string) => string): string {
  cpSync(SECOND.dist, folder, { recursive: true });
  for (const name of ['learn/height-of-tide.html', 'glossary.html']) writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  rmSync(join(folder, 'sw.js'));
  return folder;
}

async function savedHere(page: Page, button = 'Save for offline use'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('button', { name: 'Remove the saved copy' })).toBeVisible({ timeout: 25_000 });
  await expect(page.getByRole('status').first()).toContainText('Saved: the edition of');
}

/** Stands before the server of a folder, at an address that stays while folders change. */
class Host {
  url = '';
  /** Milliseconds before each answer. */
  delay = 0;
  #server: Server | undefined;
  #close: () => Promise<void> = async () => Promise.resolve();
  #left = Number.POSITIVE_INFINITY;

  async serve(root: string): Promise<void> {
    const { url, close } = await serveFolder({ root, port: 0, base: SECOND.base });
    this.#close = close;
    this.#left = Number.POSITIVE_INFINITY;
    this.#server = createServer((incoming, outgoing) => {
      this.#left -= 1;
      if (this.#left < 0) { incoming.destroy(); return; }
      get(new URL(incoming.url ?? '/', url), (answer) => { setTimeout(() => { outgoing.writeHead(answer.statusCode ?? 500, answer.headers); answer.pipe(outgoing); }, this.delay); }).on('error', () => { incoming.destroy(); });
    });
    await new Promise<void>((ready) => this.#server?.listen(Number(new URL(this.url || 'http://x:0').port), '127.0.0.1', ready));
    const address = this.#server.address();
    if (address !== null && typeof address === 'object') this.url = `http://127.0.0.1:${String(address.port)}${SECOND.base}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => { if (this.#server) { this.#server.closeAllConnections(); this.#server.close(() => { done(); }); } else done(); });
    this.#server = undefined;
    await this.#close();
    this.#close = async () => Promise.resolve();
  }

  /** From the next requests on, answers so many and no more. */
  dieAfter(requests: number): void {
    this.#left = requests;
  }
}
