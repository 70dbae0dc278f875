import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, wholeFile } from '../diagnostics/fault.ts';
import type { Reading } from './reading.ts';

/** Files that no rule of the guide’s shape reads: most often a wrong folder or ending. */
const LEFT_ALONE = /(?:^|\/)(?:README|LICENSE|NOTICE)(?:\.\w+)?$|^figures\/rendered\/[^/]+\.svg$|^proofs\/(?:(?:requests|hovers)\/)?[^/]+\.json$/;

/** Warnings for files nobody reads; files of a sample that could not be read itself are passed over. */
export function unexpectedFiles(reading: Reading): Diagnostic[] {
  return reading.folder.unasked()
    .filter((file) => !LEFT_ALONE.test(file) && !isOfBrokenSample(reading, file))
    .map((file) => fault('unexpected-file', wholeFile(file), 'Nothing in the guide reads this file.', fixFor(file)));
}

function isOfBrokenSample(reading: Reading, file: string): boolean {
  const folder = /^samples\/([^/]+)\//.exec(file)?.[1];
  return folder !== undefined && reading.isBroken('sample', folder);
}

function fixFor(file: string): string {
  if (file.endsWith('.yml')) return 'Name it `.yaml`.';
  if (file.startsWith('samples/')) return 'Name it under `tabs` or `files` in `sample.yaml`, or remove it.';
  return 'Move it where it belongs, or remove it.';
}
