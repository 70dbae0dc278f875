/** The page "Your data": what is kept, backup, import, and a fresh start that can be taken back. */
import { openStore } from '../../../study/journal/index.ts';
import { yourData } from '../../strings/your-data.ts';
import { find } from '../find.ts';
import type { Part } from '../on-demand.ts';
import { indexedDatabase, siteJournal } from '../site-journal.ts';
import { connectBackup } from './backup.ts';
import { connectPersistence } from './persistence.ts';
import { connectReset } from './reset.ts';
import { accountOf } from './account.ts';
import { showAccount } from './show.ts';

const yourDataPage: Part = () => void start();
(globalThis.fieldguideParts ??= {})['your-data'] = yourDataPage;

async function start(): Promise<void> {
  const store = await openStore(siteJournal(), indexedDatabase());
  find(document, '[data-your-data]').hidden = false;
  if ('closed' in store) {
    find(document, '[data-state]').textContent = yourData[store.closed];
    for (const control of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>('[data-act]')) control.disabled = true;
    showAccount(accountOf([]));
    return;
  }
  const refresh = async (): Promise<void> => {
    const account = accountOf(await store.records());
    find(document, '[data-state]').textContent = account.total > 0 ? yourData.kept : location.protocol === 'file:' ? yourData.emptyOnDisk : yourData.empty;
    showAccount(account);
  };
  connectBackup(store, refresh);
  connectReset(store, refresh);
  await connectPersistence();
  await refresh();
}
