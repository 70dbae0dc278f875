/** Words of the page for those who write a guide. */
export const authoring = {
  title: 'For authors: what the check finds',
  summary: 'Every fault and warning that the program can find in a guide: why it minds, what to do, and the same passage wrong and right.',
  use: '`npm run check` tells what it finds by file and line, with one of the codes below; `npm run check -- --explain CODE` shows the same as here. Tests run each pair of examples, so the wrong one is found and the right one is not.',
  error: 'a fault; nothing is built while there is one',
  warning: 'a warning; the guide is built all the same',
  fix: 'What to do.',
  wrong: 'Wrong',
  right: 'Right',
} as const;
