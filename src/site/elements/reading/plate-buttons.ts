import { viewerWords } from '../../strings/viewer.ts';
import { make } from '../make.ts';

/** Puts a button on each plate that opens the full-screen viewer. Pages without scripts show none. */
export function offerViewer(): void {
  for (const frame of document.querySelectorAll('.plate .frame')) {
    frame.append(make('button', { type: 'button', class: 'btn line enlarge', 'data-part': 'viewer' }, viewerWords.enlarge));
  }
}
