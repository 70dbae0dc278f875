import { filled } from '../../strings/filled.ts';
import { keep as words } from '../../strings/keep.ts';

/** What the browser says of the room it has for this site; empty where it says nothing. @param needed millions of bytes. */
export async function roomFor(needed: number): Promise<string> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate().catch(() => NOTHING);
  if (quota === 0) return '';
  const room = (quota - usage) / 1_000_000;
  return filled(room < needed ? words.tight : words.room, { room: Math.floor(room).toLocaleString('en-GB') });
}

const NOTHING: StorageEstimate = {};
