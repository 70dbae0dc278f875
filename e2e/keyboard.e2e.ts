import type { Page } from '@playwright/test';
import { expect, test } from './support/site.ts';

// Where the page glides to the focus, a place is not seen until it has come to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const CHAPTER = 'learn/height-of-tide.html';

test('from the cover to an answered question, a search and another chapter, by keys alone', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('index.html');
  await tabTo(page, 'main a[href$="height-of-tide.html"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/height-of-tide\.html$/);

  await tabTo(page, '.skip');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, 'main .term a');
  await expect(page.locator('.term').first().getByRole('tooltip')).toBeVisible();

  await tabTo(page, '#q-tide-words select');
  const question = page.locator('#q-tide-words');
  for (const select of await question.locator('select').all()) {
    await expect(select).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
  }
  await tabTo(page, '#q-tide-words .before button');
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status')).toBeFocused();
  await expect(question.getByRole('status')).not.toBeEmpty();

  await tabTo(page, 'figure.code [role=tab][aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Worksheet' }).first()).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('deviation');
  await expect(page.locator('dialog a[data-hit]').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/height-of-tide/);
});

test('on a phone the contents are opened, walked and left by keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(CHAPTER);
  await tabTo(page, '.mast [popovertarget=contents]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await tabTo(page, '#contents a[aria-current=page]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await expect(page.locator('.mast [popovertarget=contents]')).toBeFocused();
});

for (const width of [390, 1280]) {
  test(`Tab goes once through everything, each place can be seen and shows that it has the focus, ${String(width)} wide`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(CHAPTER);
    const seen: string[] = [];
    const hidden: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(focusedPlace);
      if (place === undefined) break;
      seen.push(place.name);
      if (!place.visible || !place.outlined) hidden.push(`${place.name} ${JSON.stringify(place)}`);
    }
    expect(hidden).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
    expect(seen.length, 'the end of the page was reached').toBeLessThan(400);
  });
}

/** Presses Tab until the focus is on a place that fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`120 times Tab did not lead to ${selector}.`);
}

/** Runs in the page: where the focus is, whether a reader can see the place, and whether it is marked. */
function focusedPlace(): { name: string; visible: boolean; outlined: boolean } | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  // The first line of a link that runs over two.
  const { left, top, width, height } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const over = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, left + Math.min(width, 8) / 2)), Math.min(innerHeight - 1, Math.max(0, top + Math.min(height, 24) / 2)));
  const marked = [focused, focused.closest('label, .search-field, .opt')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  const label = focused.closest('label');
  return {
    name: `${focused.tagName} ${focused.className} ${focused.textContent.trim().slice(0, 30)}`,
    visible: over !== null && (focused.contains(over) || over.contains(focused) || (label?.contains(over) ?? false)),
    outlined: marked,
  };
}
