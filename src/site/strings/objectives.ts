/** Words of the page of objectives. Numbers stand before them. */
export const objectiveWords = {
  noChapter: 'No chapter yet',
  sample: 'Sample',
  lab: 'Lab',
  alike: 'Same skill',
  akin: 'Part of the skill',
  tally: { objectives: 'objectives', taught: 'with a chapter', untaught: 'without one yet', items: 'questions' },
  questions: (items: number, families: number): string => {
    if (items === 0) return 'No question yet';
    const count = items === 1 ? '1 question' : `${String(items)} questions`;
    return families === items ? count : `${count} in ${families === 1 ? '1 family' : `${String(families)} families`}`;
  },
} as const;
