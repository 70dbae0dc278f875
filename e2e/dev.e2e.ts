import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SECOND_CONTENT } from './support/built.ts';

/** Inside the project, since Vite resolves what chapters need from where they lie. */
const GUIDE = '.fieldguide/dev-guide';

test('while writing, the open page follows changes of chapters, samples, terms and figures', async ({ page }) => {
  test.setTimeout(120_000);
  await rm(GUIDE, { recursive: true, force: true });
  await cp(SECOND_CONTENT, GUIDE, { recursive: true });
  const { url, server } = await startDev();
  try {
    // The first page waits for Astro to have read the content.
    await expect(async () => {
      await page.goto(`${url}learn/height-of-tide.html`);
      await expect(page.locator('fg-check').first()).toHaveAttribute('data-state', 'open', { timeout: 2000 });
    }).toPass({ timeout: 40_000 });
    await change('samples/tide-height/tide_height.py', 'TWELFTHS = (', '# changed while writing\nTWELFTHS = (');
    await expect(page.locator('figure.code').first()).toContainText('changed while writing', { timeout: 20_000 });
    await change('terms/chart-datum.yaml', 'definition: ', 'definition: Newly said. ');
    await expect(page.locator('.gloss').first()).toContainText('Newly said.', { timeout: 20_000 });
    await change('chapters/tides/01-height-of-tide.mdx', '## Levels and what counts from them', '## Levels, said anew');
    await expect(page.getByRole('heading', { name: 'Levels, said anew' })).toBeVisible({ timeout: 20_000 });
    await page.goto(`${url}learn/bearings.html`);
    const drawing = 'figures/rendered/bearing-conversion.svg';
    await change(drawing, 'Compass rose', 'Changed rose');
    await expect(page.locator('figure.plate')).toContainText('Changed rose', { timeout: 20_000 });
  } finally {
    server.kill('SIGINT');
    await rm(GUIDE, { recursive: true, force: true });
  }
});

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(GUIDE, file);
  const text = await readFile(path, 'utf8');
  expect(text, file).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** Starts `npm run dev` on a free port and waits until it says where it is. */
function startDev(): Promise<{ url: string; server: ChildProcess }> {
  const server = spawn(process.execPath, ['src/cli/fieldguide.mjs', 'dev'], { env: { ...process.env, GUIDE, PORT: '4890' } });
  return new Promise((done, failed) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const url = /Writing at (http:\S+)/.exec(said)?.[1];
      if (url) done({ url, server });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => { failed(new Error(said)); });
  });
}
