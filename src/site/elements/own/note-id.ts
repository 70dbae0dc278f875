import type { NoteEvent } from '../../../study/journal/index.ts';

/** What a note is called on its page, so that lists can lead to it; the same after every edit. */
export function noteId({ anchor: { section, hash, ordinal } }: Pick<NoteEvent, 'anchor'>): string {
  return `note-${section}-${hash}-${ordinal}`.replace(/[^\w-]/g, '_');
}
