import { make } from './make.ts';

/** Hands the reader a file. */
export function download(text: string, { name, type }: { name: string; type: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => { URL.revokeObjectURL(url); }, LEISURE);
}

/** Milliseconds in which a browser has surely read the file. */
const LEISURE = 60_000;
