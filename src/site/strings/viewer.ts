/** Words of the full-screen view of a plate. */
export const viewerWords = {
  enlarge: 'Enlarge',
  drawing: 'Drawing: arrow keys move it, plus and minus change its size, 0 shows the whole',
  which: 'Which drawing',
  wide: 'Wide',
  upright: 'Upright',
  size: 'Size',
  smaller: 'Smaller',
  larger: 'Larger',
  whole: 'Whole',
  close: 'Close',
  words: 'Key and description',
  key: 'Key',
  description: 'Description',
} as const;
