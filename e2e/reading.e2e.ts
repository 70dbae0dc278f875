import { SECOND } from './support/built.ts';
import { expect, pagesOf, test } from './support/site.ts';

const CHAPTER = 'learn/height-of-tide.html';

test('every page under a base path opens with a title, one main heading and nothing in the console', async ({ page }) => {
  for (const path of await pagesOf(SECOND.dist)) {
    await page.goto(path);
    await expect(page, path).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
});

test('the theme a reader chooses holds on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Change colour scheme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('index.html');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a code tab chosen once holds for every figure and after a reload', async ({ page }) => {
  await page.goto(CHAPTER);
  const second = page.locator('figure.code').nth(1);
  await page.locator('figure.code').first().getByRole('tab', { name: 'Worksheet' }).click();
  await expect(second.getByRole('tab', { name: 'Worksheet' })).toHaveAttribute('aria-selected', 'true');
  await page.reload();
  await expect(second.getByRole('tabpanel')).toHaveCount(1);
  await expect(second.getByRole('tabpanel')).toHaveAttribute('data-tab', await second.getByRole('tab', { selected: true }).getAttribute('data-tab') ?? '');
  await expect(second.getByRole('tab', { selected: true })).toHaveText('Worksheet');
});

test('arrow keys move between code tabs', async ({ page }) => {
  await page.goto(CHAPTER);
  const tabs = page.locator('figure.code').first().getByRole('tab');
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
});

test('copied code carries no marks of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CHAPTER);
  const figure = page.locator('figure.code').first();
  await figure.getByRole('button', { name: 'Copy' }).click();
  await expect(figure.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TWELFTHS = \(/);
  expect(copied).not.toMatch(/region|\n$/);
});

test('a term tells its meaning to the keyboard', async ({ page }) => {
  await page.goto(CHAPTER);
  const term = page.locator('.term').first();
  await expect(term.getByRole('tooltip')).toBeHidden();
  await term.getByRole('link').focus();
  await expect(term.getByRole('tooltip')).toBeVisible();
});

test('the contents open as a drawer on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(CHAPTER);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(contents).toBeVisible();
  await contents.getByText('Making a passage').click();
  await contents.getByRole('link').filter({ visible: true }).last().press('Escape');
  await expect(contents).toBeHidden();
});

test('the first Tab leads past the frame to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a control of the head takes the focus without moving the page, and what is jumped to stands below the head', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(CHAPTER);
  const link = page.locator('.otp a').last();
  await link.click();
  const heading = page.locator(await link.getAttribute('href') ?? '');
  const { bottom } = await page.locator('.mast').evaluate((head) => head.getBoundingClientRect());
  await expect.poll(() => heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(bottom);
  const before = await page.evaluate(() => scrollY);
  for (const control of await page.locator('.mast :is(a, button)').all()) {
    await control.focus();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

test('"On this page" marks the section on show, also after a jump over others', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(CHAPTER);
  const sections = page.locator('.otp a');
  const last = await sections.count() - 1;
  for (const at of [last, 0, last - 1, 1]) {
    await sections.nth(at).evaluate((link) => { if (link instanceof HTMLAnchorElement) document.getElementById(link.hash.slice(1))?.scrollIntoView(); });
    await page.keyboard.press('Shift');
    await expect(page.locator('.otp [aria-current]')).toHaveText(await sections.nth(at).innerText());
  }
  await page.evaluate(() => { scrollTo(0, 0); });
  await expect(page.locator('.otp [aria-current]')).toHaveCount(0);
});

test('no page scrolls sideways from 320 to 1600 pixels', async ({ page }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const path of await pagesOf(SECOND.dist)) {
    await page.goto(path);
    for (const width of [320, 360, 390, 480, 600, 703, 820, 1023, 1247, 1440, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      if (content > width) wide.push(`${path} at ${String(width)}: ${String(content)}`);
    }
  }
  expect(wide).toEqual([]);
});
