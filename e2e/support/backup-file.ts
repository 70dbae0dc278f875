import { writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

/**
 * Chooses a file on the page Your data, as a reader does: they see the field only once the page listens to it, and a test that did
 * not wait could be quicker.
 */
export async function chooseBackup(page: Page, content: string, name = 'backup.json'): Promise<void> {
  await expect(page.locator('[data-your-data]')).toBeVisible();
  const file = test.info().outputPath(name); // a file of 50 MB cannot be handed over otherwise
  await writeFile(file, content);
  await page.getByLabel('Backup file').setInputFiles(file);
}
