import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../src/cli/browser.ts';
import { answerByKeys, beginExam, formSays, shownItem, storedActs, written } from './support/exam.ts';
import { expect, test } from './support/site.ts';

test('a browser that is killed at any moment loses no answer', async ({ site }) => {
  test.setTimeout(240_000);
  const profile = await mkdtemp(join(tmpdir(), 'fieldguide-kill-'));
  const kept = new Map<string, string>();
  let left = Number.POSITIVE_INFINITY;
  try {
    for (let round = 0; round <= 10; round += 1) {
      const { page, kill } = await start(profile);
      try {
        if (round === 0) await beginExam(page, `${site.url}exam.html#seed=kill`);
        else await goOn(page, `${site.url}exam.html`);
        await check(page, kept);
        const seconds = await secondsLeft(page);
        expect(seconds).toBeLessThanOrEqual(left);
        left = seconds;
        if (round < 10) await answerAndNext(page, kept);
      } catch (error) {
        await kill();
        throw error;
      }
      // Now and then a step is being written when the browser dies; it takes no answer back, so all of them must still stand.
      const under = round % 2 === 0 ? page.locator('[data-act=flag]').press('Space').catch(() => undefined) : Promise.resolve();
      await new Promise((resolve) => { setTimeout(resolve, Math.random() * 60); });
      await kill();
      await under;
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(kept.size).toBe(10);
  expect(left).toBeGreaterThan(60);
});

/** What was written before the browser died stands in the journal, and in the form where the question is on show. */
async function check(page: Page, kept: ReadonlyMap<string, string>): Promise<void> {
  const answered = new Set((await storedActs(page)).filter(({ does }) => does === 'answer').map(({ item }) => item));
  expect([...kept.keys()].filter((item) => !answered.has(item))).toEqual([]);
  for (const [item, says] of kept) {
    const place = await page.locator('[data-foot] [data-item]').evaluateAll((boxes, wanted) => boxes.findIndex((box) => box.getAttribute('data-item') === wanted), item);
    await page.locator('[data-foot] [data-item]').nth(place).click();
    expect([await shownItem(page), await formSays(page)]).toEqual([item, says]);
  }
}

/** Goes to a question that has no answer yet, and answers it. */
async function answerAndNext(page: Page, kept: Map<string, string>): Promise<void> {
  await page.locator('[data-foot] .bx.open:enabled').first().click();
  const { item, says } = await answerByKeys(page);
  await written(page);
  kept.set(item, says);
}

async function goOn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.locator('.sat')).toBeVisible();
}

async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await page.locator('[data-left]').textContent() ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

/** A browser of its own with a profile on disk, and the way to kill it as the system would: without a word. */
async function start(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const child = spawn(await findChromium() ?? chromium.executablePath(), [
    ...chromiumArguments(), '--headless', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const browser: Browser = await chromium.connectOverCDP(await endpointOf(child));
  const context = browser.contexts()[0] ?? await browser.newContext();
  const page = context.pages()[0] ?? await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const gone = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  return { page, kill: () => { child.kill('SIGKILL'); return gone; } };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => { reject(new Error(`The browser did not start: ${text}`)); });
  });
}
