import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens the page of the practice exam and begins a form by keys. */
export async function beginExam(page: Page, address = 'exam.html#seed=e2e'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-form]')).not.toBeEmpty();
  await tabTo(page, '[data-act=begin]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sat')).toBeVisible();
}

/** Tabs, as a reader does, until the focus is on something. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Eighty presses of ${key} do not lead to ${selector}.`);
}

/** Answers the question on show by keys alone, whatever its type. @returns the item, and what the form says then. */
export async function answerByKeys(page: Page): Promise<{ item: string; says: string }> {
  const sat = page.locator('.sat');
  const places = await sat.locator('.build .empty').count();
  const groups = new Set(await sat.locator('.ask input').evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? `${input.name}|${input.type}` : ''))));
  if (places > 0) await buildByKeys(page, places);
  else if (await sat.locator('.ask select').count() > 0) await selectByKeys(page);
  else if ([...groups].some((group) => group.endsWith('checkbox'))) await tickByKeys(page);
  else for (const group of groups) await radioByKeys(page, group.split('|')[0] ?? '');
  return { item: await shownItem(page), says: await formSays(page) };
}

/** What stands in the form, in the order of the alphabet. */
export function formSays(page: Page): Promise<string> {
  return page.locator('.sat form').evaluate((form) => {
    const data = form instanceof HTMLFormElement ? [...new FormData(form)] : [];
    return data.filter(([name, value]) => name.startsWith('part') && value !== '').map(([name, value]) => `${name}=${typeof value === 'string' ? value : ''}`).sort().join(' ');
  });
}

/** Waits until every step is written. */
export async function written(page: Page): Promise<void> {
  await expect(page.locator('[data-screen=sitting]')).toHaveAttribute('data-writing', '0');
}

/** Id of the item on show. */
export async function shownItem(page: Page): Promise<string> {
  const verdict = await page.locator('.sat .verdict').getAttribute('id');
  return (verdict ?? '').replace(/-verdict$/, '');
}

/** Every step in the journal, as stored. */
export function storedActs(page: Page): Promise<{ does: string; item?: string; response?: unknown; by?: string }[]> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const records = await new Promise<{ kind: string; at: number; act: { does: string } }[]>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => { reject(new Error('no journal')); };
      opening.onsuccess = () => {
        const all = opening.result.transaction('events').objectStore('events').getAll();
        all.onsuccess = () => { opening.result.close(); resolve(all.result); };
      };
    });
    return records.filter(({ kind }) => kind === 'step').sort((a, b) => a.at - b.at).map(({ act }) => act);
  });
}

async function radioByKeys(page: Page, name: string): Promise<void> {
  await tabTo(page, `.sat input[name="${name}"]`);
  await page.keyboard.press('Space');
  if (name === 'part') await page.keyboard.press('ArrowDown');
}

async function tickByKeys(page: Page): Promise<void> {
  for (let ticks = 0; ticks < 2; ticks += 1) {
    await tabTo(page, '.sat input[name=part]:not(:checked)');
    await page.keyboard.press('Space');
  }
}

async function selectByKeys(page: Page): Promise<void> {
  for (const name of await page.locator('.sat .ask select').evaluateAll((lists) => lists.map((list) => list.getAttribute('name') ?? ''))) {
    await tabTo(page, `.sat select[name="${name}"]`);
    await page.keyboard.press('ArrowDown');
  }
}

/** Focus goes with the step that was added, so the next one lies behind. The last two change places. */
async function buildByKeys(page: Page, places: number): Promise<void> {
  await tabTo(page, '.build .add');
  for (let place = 0; place < places; place += 1) {
    if (place > 0) await tabTo(page, '.build ul .add', 'Shift+Tab');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter'); // the focus is on "move up" of the last
}
