import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn } from '../diagnostics/fault.ts';
import { TODO } from '../draft.ts';
import type { Reading } from './reading.ts';

/** Lines that somebody has still to write, in every text of the guide: what `npm run new` leaves open, or an author. */
export function todos({ folder }: Reading): Diagnostic[] {
  return [...folder.texts()].flatMap(([file, text]) => text.split('\n').flatMap((line, index) => {
    const at = line.indexOf(TODO);
    if (at < 0) return [];
    const rest = line.slice(at + TODO.length).replace(/["']\s*(?:[,}\]].*)?$|[}\]]+$/, '').trim();
    return [fault(
      'todo', placeIn(file, { line: index + 1, column: at + 1 }),
      rest === '' ? 'Something is left to be written here.' : `Left to be written: ${rest.replace(/\.$/, '')}.`,
      `Write it, and take \`${TODO}\` out.`,
    )];
  }));
}
