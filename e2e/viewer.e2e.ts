import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { SECOND } from './support/built.ts';
import { axe, expect, test } from './support/site.ts';

const CHAPTER = 'learn/bearings.html';

test('a page that is merely opened has no button on its plates; one comes with the reader, and no byte of the viewer before a click', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  await expect(page.locator('.enlarge')).toHaveCount(0);
  await page.mouse.move(100, 100);
  await expect(page.locator('.plate .enlarge')).toHaveCount(1);
  expect(loaded.filter((url) => url.includes('viewer'))).toEqual([]);
});

test('by keys: the plate opens whole with its title, key and description, grows, moves, and Escape gives the focus back', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const opener = page.getByRole('button', { name: 'Enlarge' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Plate \d+\. From a compass bearing to a true bearing$/ });
  await expect(dialog.getByRole('img', { name: 'From a compass bearing to a true bearing' })).toBeVisible();
  await expect(dialog).toContainText('From the compass A to the chart D');
  await expect(dialog).toContainText('The compass bearing is corrected for deviation');
  await expect(dialog.locator('.viewer-stage')).toBeFocused();
  const whole = await box(dialog);
  for (const key of ['+', '=', '+']) await page.keyboard.press(key);
  const grown = await box(dialog);
  expect(grown.width / whole.width).toBeCloseTo(1.4 ** 3, 1);
  await page.keyboard.press('ArrowDown');
  expect((await box(dialog)).y).toBeCloseTo(grown.y - 48, 0);
  await page.keyboard.press('-');
  expect((await box(dialog)).width).toBeLessThan(grown.width);
  await page.keyboard.press('0');
  expect(await box(dialog)).toEqual(whole);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('by pointer: the wheel grows what is under it, dragging moves it, buttons do the same', async ({ page }) => {
  const dialog = await openViewer(page);
  const stage = await dialog.locator('.viewer-stage').boundingBox() ?? fail();
  const at = { x: stage.x + stage.width / 2 + 20, y: stage.y + 60 };
  const whole = await box(dialog);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -400);
  const grown = await box(dialog);
  expect(grown.width).toBeGreaterThan(whole.width * 1.5);
  expect((at.y - grown.y) / grown.height).toBeCloseTo((at.y - whole.y) / whole.height, 2);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y - 120, { steps: 4 });
  await page.mouse.up();
  expect((await box(dialog)).y).toBeCloseTo(grown.y - 120, 0);
  await page.mouse.move(at.x, at.y);
  expect((await box(dialog)).y).toBeCloseTo(grown.y - 120, 0);
  await dialog.getByRole('button', { name: 'Whole' }).click();
  expect(await box(dialog)).toEqual(whole);
  await dialog.getByRole('button', { name: 'Larger' }).click();
  await expect(dialog.getByRole('status')).toHaveText('140%');
  await dialog.getByRole('button', { name: 'Smaller' }).click();
  await expect(dialog.getByRole('status')).toHaveText('100%');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('ids stay unique while the viewer is open, and what refers to them is found', async ({ page }) => {
  await openViewer(page);
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const marker = /#([^)]+)\)/.exec(document.querySelector('.viewer-stage [marker-end]')?.getAttribute('marker-end') ?? '')?.[1] ?? '';
    return { twice: ids.filter((id, place) => ids.indexOf(id) !== place), marker, there: document.querySelectorAll(`.viewer-stage marker[id="${marker}"]`).length };
  });
  expect(found).toEqual({ twice: [], marker: expect.stringMatching(/^viewer-/), there: 1 });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('the upright drawing is shown first and the wide one is offered; two fingers grow it, one moves it', async ({ page }) => {
    const dialog = await openViewer(page);
    await expect(dialog.getByRole('button', { name: 'Upright' })).toHaveAttribute('aria-pressed', 'true');
    const upright = await box(dialog);
    await dialog.getByRole('button', { name: 'Wide' }).click();
    const wide = await box(dialog);
    expect(wide.width / wide.height).toBeGreaterThan(upright.width / upright.height);
    const touch = await page.context().newCDPSession(page);
    await fingers(touch, [[[150, 400], [240, 400]], [[100, 400], [290, 400]], [[60, 400], [330, 400]]]);
    const grown = await box(dialog);
    expect(grown.width / wide.width).toBeGreaterThan(2);
    await fingers(touch, [[[200, 400]], [[180, 400]], [[140, 400]]]);
    expect((await box(dialog)).x).toBeCloseTo(grown.x - 60, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 390, 1440]) {
    test(`the viewer keeps the rules of accessibility and fits, ${colorScheme}, ${String(width)} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      const dialog = await openViewer(page);
      expect(await axe(page)).toEqual([]);
      for (const button of await dialog.getByRole('button').all()) {
        const { x, width: wide, height } = await button.boundingBox() ?? fail();
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('in forced colours the lines of a drawing have the colour of text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const dialog = await openViewer(page);
  const [line, text] = await dialog.locator('.viewer-stage .fg-line-ink').first().evaluate((path) => {
    const probe = document.createElement('p');
    document.body.append(probe);
    probe.style.setProperty('color', 'CanvasText');
    return [getComputedStyle(path).stroke, getComputedStyle(probe).color];
  });
  expect(line).toBe(text);
});

test('from disk it opens too, for each plate in turn', async ({ page }) => {
  await page.goto(`${pathToFileURL(resolve(SECOND.dist)).href}/learn/passage-plan.html`);
  await page.mouse.move(50, 50);
  for (const opener of await page.getByRole('button', { name: 'Enlarge' }).all()) {
    await opener.click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

async function openViewer(page: Page): Promise<Locator> {
  await page.goto(CHAPTER);
  await page.mouse.move(10, 300);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

/** The drawing on show, in pixels of the window. */
async function box(dialog: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return await dialog.locator('.viewer-stage svg').boundingBox() ?? fail();
}

/** Puts fingers down, moves them from place to place, and lifts them. */
async function fingers(touch: CDPSession, steps: readonly (readonly (readonly [number, number])[])[]): Promise<void> {
  for (const [place, points] of steps.entries()) {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await touch.send('Input.dispatchTouchEvent', { type: place === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function fail(): never {
  throw new Error('The element has no box.');
}
