import type { Page } from '@playwright/test';

/** As a browser does on a full disk: a record is taken, and then the whole change is given up. (Chromium’s own switch for the quota lets small changes through.) */
export async function fillDisk(page: Page, full: boolean): Promise<void> {
  await page.evaluate((now) => {
    const { prototype } = IDBObjectStore;
    if (now) Object.defineProperty(prototype, 'roomy', { value: Reflect.get(prototype, 'add'), configurable: true });
    prototype.add = now
      ? function addNothing(this: IDBObjectStore) { this.transaction.abort(); throw new DOMException('No room.', 'QuotaExceededError'); }
      : Reflect.get(prototype, 'roomy') as IDBObjectStore['add'];
  }, full);
}
