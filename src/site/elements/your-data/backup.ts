import { LARGEST_BACKUP, parseEvent, readBackup, readRecords, writeBackup, type Store } from '../../../study/journal/index.ts';
import { filled } from '../../strings/filled.ts';
import { yourData } from '../../strings/your-data.ts';
import { find } from '../find.ts';
import { download } from '../download.ts';
import { onPress } from '../on-press.ts';
import { siteJournal } from '../site-journal.ts';
import { keepChoice, readChoice } from '../stored-choice.ts';
import { keepWaiting, readWaiting, WRITTEN } from '../own/waiting.ts';

/** Wires saving a backup and bringing one in. */
export function connectBackup(store: Store, refresh: () => Promise<void>): void {
  onPress('save', async () => {
    const count = await save(store);
    await refresh();
    find(document, '[data-said=save]').textContent = filled(yourData.savedNow, { count });
  });
  const input = find(document, '[data-act=file]');
  input.addEventListener('change', () => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!file) return;
    const said = find(document, '[data-said=file]');
    said.textContent = yourData.reading;
    void takeOver(store, file).then(async (words) => {
      await refresh();
      said.textContent = words;
      // The same file may be chosen again.
      if (input instanceof HTMLInputElement) input.value = '';
    });
  });
}

/** When the last backup was made in this browser, in milliseconds since 1970. */
export function lastBackup(): number | undefined {
  const saved = Number.parseInt(readChoice(`backup:${siteJournal()}`) ?? '', 10);
  return Number.isFinite(saved) ? saved : undefined;
}

async function save(store: Store): Promise<number> {
  const records = await store.records();
  const at = Date.now();
  const text = writeBackup({ guide: guideId(), at, records });
  download(text, { type: 'application/json', name: `${guideId()}-study-history-${new Date(at).toISOString().slice(0, 10)}.json` });
  keepChoice(`backup:${siteJournal()}`, String(at));
  return records.length;
}

/** @returns what to tell the reader: what was taken over, or why nothing was. */
async function takeOver(store: Store, file: File): Promise<string> {
  if (file.size > LARGEST_BACKUP) return yourData.tooLarge;
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return yourData.unreadableFile;
  const backup = readBackup(text, guideId());
  if ('problem' in backup) return backup.problem === 'newer' ? yourData.newerFile : yourData[backup.problem];
  const before = await asideIn(store);
  const count = await store.add(backup.records).catch(() => undefined);
  if (count === undefined) return yourData.full;
  if (count > 0 && readWaiting() === undefined) keepWaiting(WRITTEN);
  const aside = await asideIn(store) - before;
  return [
    filled(yourData.taken, { count, known: backup.records.length - count }),
    ...(aside > 0 ? [filled(yourData.takenAside, { count: aside })] : []),
    ...(backup.skipped > 0 ? [filled(yourData.skipped, { count: backup.skipped })] : []),
  ].join(' ');
}

async function asideIn(store: Store): Promise<number> {
  return readRecords(await store.records(), parseEvent).setAside;
}

function guideId(): string {
  return document.documentElement.dataset['guide'] ?? '';
}
