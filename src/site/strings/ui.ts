/** Words of the interface, in one place. */
export const ui = {
  revision: 'Revision sheet',
  skip: 'Skip to the text',
  contents: 'Contents',
  search: 'Search',
  theme: 'Change colour scheme',
  own: 'Your copy',
  exam: 'Practice exam',
  keep: 'Keep this guide',
  whole: 'The whole guide on one page',
  yourData: 'Your data',
  reports: 'Reports',
  onThisPage: 'On this page',
  plan: 'Plan',
  review: 'Review',
  glossary: 'Glossary',
  sources: 'Sources',
  pages: 'About',
  notices: 'Notices',
  objectives: 'Objectives',
  practice: 'Practice',
  copy: 'Copy',
  copied: 'Copied',
  download: 'Download all files as a zip',
  notVerified: 'not verified by us',
  previous: 'Previous',
  next: 'Next',
} as const;

/** Titles of the callouts an author may set. */
export const calloutTitles: Readonly<Record<string, string>> = {
  'exam-tip': 'Exam tip',
  pitfall: 'Pitfall',
  cost: 'Cost',
  changed: 'Changed',
  note: 'Note',
};
