import { yourData } from '../../strings/your-data.ts';
import { find } from '../find.ts';
import { onPress } from '../on-press.ts';

/** Wires the request that the browser keep the data, which is made on the reader's word only. */
export async function connectPersistence(): Promise<void> {
  const say = (words: string, ask: boolean): void => {
    find(document, '[data-persisted]').textContent = words;
    find(document, '[data-act=persist]').hidden = !ask;
  };
  // Missing on plain http beyond localhost.
  const storage: Partial<StorageManager> = 'storage' in navigator ? navigator.storage : {};
  if (!storage.persisted || !storage.persist) { say(yourData.unsupported, false); return; }
  const kept = await navigator.storage.persisted().catch(() => false);
  say(kept ? yourData.persisted : yourData.persistable, !kept);
  onPress('persist', async () => {
    const promised = await navigator.storage.persist().catch(() => false);
    say(promised ? yourData.persisted : yourData.refused, !promised);
  });
}
