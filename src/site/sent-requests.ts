import { withoutMarks } from '../markdown/index.ts';
import type { SentRequest } from '../schema/index.ts';

/**
 * What of a sample's requests is worth a reader's look: those that say or change something, each as text, and how many only read.
 *
 * @param texts the files of the sample; lines are told as they count in the files that readers see and download.
 */
export function tellRequests(requests: readonly SentRequest[], texts: Readonly<Record<string, string>>): { told: Told[]; reads: number } {
  const told = requests.filter((one) => one.method !== 'GET' && one.method !== 'HEAD');
  return { told: told.map((one) => tell(one, texts)), reads: requests.length - told.length };
}

function tell({ method, host, path, file, line, body, upload }: SentRequest, texts: Readonly<Record<string, string>>): Told {
  const [plain = path] = path.split('?');
  const code = body === undefined ? undefined : JSON.stringify(body, null, 2);
  return {
    method, short: shortened(plain), address: `${method} https://${host}${path}`, ...(code === undefined ? {} : { code }),
    ...(upload === undefined ? {} : { upload }), ...(file === undefined ? {} : { place: line === undefined ? file : `${file}:${shownLine(texts[file] ?? '', line)}` }),
  };
}

function shownLine(text: string, line: number): number {
  return withoutMarks(text.split('\n').slice(0, line).join('\n')).split('\n').length;
}

/** The end of a long path, which names the thing; what stands before is the same in all of them. */
function shortened(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  return steps.length > 5 ? `…/${steps.slice(-4).join('/')}` : path;
}

export interface Told { method: string; short: string; address: string; code?: string; upload?: number; place?: string }
