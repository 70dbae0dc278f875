import type { TrustedScriptUrl } from '../trusted-types.ts';
import type { Answer, Question } from './messages.ts';

/**
 * Asks the site's service worker.
 *
 * @param hear called with each answer, until the last one.
 * @returns the last answer. Undefined where the worker falls silent for `patience` milliseconds: browsers end a worker that works long.
 */
export async function askWorker(worker: ServiceWorker, ask: Question['ask'], hear: (answer: Answer) => void = () => undefined, patience = 20_000): Promise<Answer | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    let last: Answer | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      port1.close();
      done(answer);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => { end(undefined); }, patience);
    };
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      wait();
      // A failure is told once more by the state that follows it; the cause stands in the first.
      if (last?.state === 'failed') { end(last); return; }
      last = data;
      hear(data);
      if (data.state !== 'saving' && data.state !== 'failed') end(data);
    };
    wait();
    worker.postMessage({ ask } satisfies Question, [port2]);
  });
}

/** The worker of this site, where a reader has saved the guide before. */
export async function workerHere(): Promise<ServiceWorker | undefined> {
  const registration = await container()?.getRegistration();
  return registration?.active ?? registration?.waiting ?? registration?.installing ?? undefined;
}

/**
 * Registers the worker, looks for a newer one, and waits until it runs.
 *
 * @param url of its script, from the page's policy.
 * @throws Error where the browser refuses.
 */
export async function startWorker(url: TrustedScriptUrl | string): Promise<ServiceWorker> {
  const found = container();
  if (!found) throw new Error('No service workers here.');
  const registration = await found.register(asText(url), { updateViaCache: 'none' });
  await registration.update().catch(() => undefined); // offline: the worker that is there serves
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) throw new Error('The worker did not start.');
  if (worker.state !== 'activated') await activated(worker);
  return worker;
}

export function container(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator && /^https?:$/.test(location.protocol) && isSecureContext ? navigator.serviceWorker : undefined;
}

async function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new Error('The worker was set aside.'));
    });
  });
}

/** Under Trusted Types the address must reach `register` as the object that the policy made, which TypeScript's library does not know. */
function asText(url: TrustedScriptUrl | string): string {
  return url as string;
}
