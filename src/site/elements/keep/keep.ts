/** The page "Keep this guide": saves the site for offline use on the reader's word, and offers to install it. */
import { filled } from '../../strings/filled.ts';
import { keep as words } from '../../strings/keep.ts';
import { dayOf } from '../day-of.ts';
import { find } from '../find.ts';
import { onPress } from '../on-press.ts';
import { siteRoot } from '../site-journal.ts';
import { connectInstall } from './install.ts';
import type { Answer } from './messages.ts';
import { roomFor } from './room.ts';
import { show } from './view.ts';
import type { TrustedScriptUrl } from '../trusted-types.ts';
import { askWorker, container, startWorker, workerHere } from './worker.ts';

// Registered while the script runs: `on-demand.ts` calls it as soon as it is there.
(globalThis.fieldguideParts ??= {})['keep'] = (_, __, url) => {
  const address = (): ReturnType<typeof url> => url('sw.js');
  void start(address);
};

async function start(address: Address): Promise<void> {
  if (!container()) {
    show({ said: location.protocol === 'file:' ? words.disk : words.unsupported, acts: [] });
    return;
  }
  connectInstall(siteRoot());
  onPress('save', async () => { await saveNow(address); });
  onPress('stop', async () => { await ask('stop'); });
  onPress('take', async () => { await ask('take'); });
  onPress('remove', removeNow);
  const worker = await workerHere();
  // A newer edition comes with a newer worker, which begins at once.
  if (worker) await startWorker(address()).catch(() => undefined);
  await ask('state');
}

async function saveNow(address: Address): Promise<void> {
  show({ said: words.none, acts: ['stop'] });
  try {
    const worker = await startWorker(address());
    await navigator.storage.persist().catch(() => false);
    showAnswer(await askWorker(worker, 'save', showAnswer));
  } catch (error) {
    // A worker whose script cannot be had is a TypeError; one that is refused is not.
    if (error instanceof TypeError) show({ said: words.network, acts: ['save'] });
    else show({ said: words.unsupported, acts: [] });
  }
}

async function removeNow(): Promise<void> {
  const worker = await workerHere();
  if (worker) await askWorker(worker, 'remove');
  show({ said: words.removed, acts: ['save'] });
}

async function ask(question: 'state' | 'stop' | 'take'): Promise<void> {
  const worker = await workerHere();
  if (!worker) {
    show({ said: words.none, more: await roomFor(needed()), acts: ['save'] });
    return;
  }
  showAnswer(await askWorker(worker, question));
}

function showAnswer(answer: Answer | undefined): void {
  if (!answer) { show({ said: words.silent, acts: ['save', 'remove'], save: words.goOn }); return; }
  const { state, cause, kept } = answer;
  const values = { done: millions(answer.bytes), of: millions(answer.ofBytes), edition: dayOf(noonOf(answer.edition)), kept: dayOf(noonOf(kept ?? answer.edition)) };
  const said = cause ? words[cause] : filled(state === 'failed' ? words.network : state === 'none' && kept !== undefined ? words.newer : words[state], values);
  const share = state === 'kept' || state === 'ready' ? undefined : answer.ofBytes && answer.bytes / answer.ofBytes;
  show({ said, ...(share ? { share } : {}), ...ACTS[state], ...(kept !== undefined && state === 'none' ? { acts: ['save', 'remove'], save: words.getNewer } : {}) });
}

const ACTS: Readonly<Record<Answer['state'], { acts: readonly string[]; save?: string }>> = {
  none: { acts: ['save'] },
  saving: { acts: ['stop'] },
  part: { acts: ['save', 'remove'], save: words.goOn },
  failed: { acts: ['save', 'remove'], save: words.goOn },
  ready: { acts: ['take', 'remove'] },
  kept: { acts: ['remove'] },
};

/** What saving needs, in millions of bytes, as the page says it. */
function needed(): number {
  return Number.parseFloat(find(document, '[data-fill=size]').textContent);
}

function millions(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** @param day YYYY-MM-DD. */
function noonOf(day: string): number {
  return Date.parse(`${day}T12:00`);
}

/** Gives the address of the worker's script. */
type Address = () => TrustedScriptUrl | string;
