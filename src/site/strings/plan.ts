/** Words of the plan and of what is due, put in by scripts. Gaps are written `{name}`. */
export const planWords = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  today: 'Today, {day}',
  toExam: { one: 'The exam is tomorrow.', many: '{days} days to the exam on {day}.' },
  passed: 'The day of the exam, {day}, is here or has passed. Set another one, or none, below.',
  openEnded: 'No exam is set. The plan reaches eight weeks ahead.',
  read: { ends: 'Read to the end: {minutes} min', part: 'Go on reading: {minutes} min' },
  review: 'About {minutes} min',
  exam: '{minutes} min',
  practiceExam: 'Practice exam',
  nothingToday: 'Nothing more for today',
  rest: 'Nothing is planned for today.',
  finished: 'Today’s share is done.',
  done: 'Done today: {what}.',
  reviews: { one: '1 review', many: '{count} reviews' },
  chapters: { one: '1 chapter', many: '{count} chapters' },
  minutesRead: '{minutes} min of chapters',
  sat: 'a practice exam',
  missed: {
    one: 'A study day went by without study. What is left is spread anew over the days to come.',
    many: '{count} study days went by without study. What is left is spread anew over the days to come.',
  },
  due: { none: 'Nothing is due for review.', one: '1 review is due.', many: '{count} reviews are due.' },
  dueNote: '{parts}, about {minutes} min.',
  parts: { questions: { one: '1 question', many: '{count} questions' }, terms: { one: '1 term', many: '{count} terms' }, fresh: { one: '1 new term', many: '{count} new terms' } },
  nothingYet: 'What you answer in the chapters comes back here in time.',
  waits: 'Today’s share is {count} of them; the others can wait.',
  waitsAll: 'By your plan they can wait for another day.',
  begin: 'Begin the review',
  spread: 'Everything finds room, and the plan is made.',
  short: '{minutes} minutes of chapters find no room before the exam.',
  enough: '{minutes} minutes on such a day would be enough.',
  never: 'Add days, or set a later day of the exam.',
  known: {
    one: 'Your placement showed that you know {chapters}, so it is passed over here.',
    many: 'Your placement showed that you know {chapters}, so they are passed over here.',
  },
  noDays: 'Choose at least one day for study.',
  noMinutes: 'Give between 10 and 600 minutes.',
  lost: {
    closed: 'This browser stores nothing for this site: the plan holds until you leave the page.',
    full: 'There is no room left in this browser: the plan holds until you leave the page. What was kept before stays.',
  },
  closed: {
    blocked: 'This browser stores nothing for this site: what you did before is not known here, and what you do now holds until you leave the page.',
    newer: 'A later version of this site has kept something here that this version cannot read. It is left as it is, and nothing is added until the later version is opened again.',
  },
  unreadable: {
    one: '1 entry of your study data cannot be read and counts for nothing here. It is left as it is.',
    many: '{count} entries of your study data cannot be read and count for nothing here. They are left as they are.',
  },
  past: 'That day is here or has passed. Choose a later one, or none.',
  failed: 'What the plan needs could not be loaded. Load the page again to try once more.',
  calendarExam: 'Exam {code}',
  calendarName: 'Study plan, {guide}',
} as const;

/** Says one of two forms by a count, which also fills `{count}`. */
export function plural(forms: { one: string; many: string }, count: number): string {
  return count === 1 ? forms.one : forms.many.replace('{count}', String(count));
}
