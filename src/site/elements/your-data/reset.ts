import { standingReset, type ResetEvent, type Store } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { yourData } from '../../strings/your-data.ts';
import { find } from '../find.ts';
import { onPress } from '../on-press.ts';
import { newStamp } from '../stamp.ts';
import { accountOf } from './account.ts';

/** Wires the fresh start: it and its undo are events; only "erase for good" removes what was set aside. */
export function connectReset(store: Store, refresh: () => Promise<void>): void {
  const write = async (undo: string | null): Promise<void> => {
    const reset: ResetEvent = { ...newStamp(), kind: 'reset', undo };
    const written = await store.add([reset]).catch(() => 0);
    await refresh();
    if (written === 0) find(document, '[data-reset]').textContent = yourData.resetFailed;
    find(document, `[data-act=${undo === null ? 'undo' : 'reset'}]`).focus();
  };
  onPress('reset', () => write(null));
  onPress('undo', async () => {
    const reset = standingReset(await store.records());
    if (reset) await write(reset.id);
  });
  const dialog = find(document, '[data-erase]');
  if (!(dialog instanceof HTMLDialogElement)) return;
  onPress('ask', () => {
    dialog.returnValue = '';
    dialog.showModal();
    return Promise.resolve();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'erase') void erase(store, refresh);
  });
}

async function erase(store: Store, refresh: () => Promise<void>): Promise<void> {
  const { aside } = accountOf(await store.records());
  await store.erase(aside.map(({ id }) => id));
  await refresh();
  find(document, '[data-reset]').textContent = filled(yourData.erased, { count: aside.length });
  find(document, '[data-act=reset]').focus();
}
