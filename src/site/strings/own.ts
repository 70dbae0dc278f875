/** Words of what a reader writes into the book; carried by the scripts that show them. */
export const own = {
  title: 'Your copy',
  bookmark: 'Bookmark “{name}”',
  unbookmark: 'Take away the bookmark at “{name}”',
  pageTop: 'top of the page',
  bookmarked: 'Bookmarked',
  write: 'Mark up this page',
  writing: 'Choose a paragraph to write on, or a heading to bookmark. Esc ends.',
  done: 'Done',
  markRead: 'Mark as read',
  unmarkRead: 'Read: take the mark away',
  read: 'read',
  here: 'On this page',
  nothingHere: 'No bookmarks or notes on this page yet.',
  note: 'Your note',
  noteOn: 'Note on “{quote}”',
  editNote: 'Edit',
  label: 'Your note on this paragraph',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  changed: 'The paragraph you wrote on has changed. It began:',
  lost: 'This browser stores nothing here: what you write is lost when you leave the page. Take a copy of it elsewhere.',
  data: 'All bookmarks and notes, backup',
  backup: 'Much has come since your last backup.',
  stoppedAt: 'You stopped at “{heading}”.',
} as const;

/** Puts a name into a sentence of the above. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
