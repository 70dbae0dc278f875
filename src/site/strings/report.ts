import type { Silence } from '../../study/report/index.ts';

/** Words of the report that its script puts in. `{…}` is filled in. */
export const reportWords = {
  title: 'Reports',
  modes: { exam: 'Practice exam', practice: 'Practice', diagnostic: 'Diagnostic' },
  verdicts: { 'likely-pass': 'Likely a pass', 'too-close': 'Too close to call', 'not-yet': 'Not yet' },
  ofPoints: 'of the points',
  nothingCounts: 'Nothing of this sitting counts',
  nothingCountsNote: 'Its questions were not reached, or have since been changed or taken out of the guide.',
  points: '{points} of {of} points from {questions}, {time}. {right} right in every part.',
  interval: 'So few questions leave the true share anywhere from {low}% to {high}% (the interval of 95%).',
  estimate: 'As an estimate that is {value} on the scale of 1 to {scale}, between {low} and {high}, where {cut}% of the points are taken for the pass mark of {pass}. {scoring} Only the exam itself counts.',
  silence: {
    practice: 'Practice is given no verdict: its questions were chosen, and not weighed as an exam weighs them.',
    diagnostic: 'A diagnostic is given no verdict: it tells where to begin.',
    'no-exam': 'No verdict: no exam stands behind this outline.',
    running: 'No verdict yet: this sitting has not ended. Only the questions answered so far count.',
    dropped: 'No verdict: this sitting was dropped. Only the questions answered count.',
    thin: 'No verdict: the guide has too few questions to fill this form. Missing were {missing}.',
    short: 'No verdict: with {questions} that count the form is shorter than the exam, which has at least {least}.',
  } satisfies Record<Silence, string>,
  missing: '{questions} of “{domain}”',
  aside: {
    one: 'One question is set aside: it has been changed or taken out of the guide since. It counts for nothing here.',
    many: '{count} questions are set aside: they have been changed or taken out of the guide since. They count for nothing here.',
  },
  left: { one: 'One question was not reached.', many: '{count} questions were not reached.' },
  byTime: 'The time ran out.',
  change: {
    more: 'That is {by} in a hundred more than on {day}.', less: 'That is {by} in a hundred less than on {day}.', same: 'That is the same share as on {day}.',
    chance: 'With so few questions the true difference lies anywhere from {low} to {high}: it may be chance.',
    real: 'The true difference lies between {low} and {high}: more than chance explains.',
  },
  pass: '{pass} passes',
  scaleTitle: 'This sitting and others like it',
  scaleNote: 'Each line is a sitting: the mark is its share, the line around it what its length leaves open.',
  scaleEstimate: 'Each line is a sitting: the mark is its estimate, the line around it what its length leaves open.',
  thisOne: 'This sitting',
  lineLabel: '{value}, between {low} and {high}',
  of: '{points} of {of}',
  unasked: { one: 'One objective of this domain was not asked for.', many: '{count} objectives of this domain were not asked for.' },
  notAsked: 'Nothing of this domain was asked.',
  weakLede: '{areas} lost {lost}. What teaches them is {time} of reading. The most points for a minute come first.',
  nothingLost: 'No point was lost.',
  lostPoints: { one: '1 point to win', many: '{count} points to win' },
  sureIn: { one: 'One answer was sure, and wrong.', many: '{count} answers were sure, and wrong.' },
  read: '{time} of reading',
  practise: 'Practise this objective',
  moreSlips: { one: 'One more', many: '{count} more' },
  moreAreas: { one: 'One objective more', many: '{count} objectives more' },
  times: ['', 'Once', 'Twice', 'Three times', 'Four times', 'Five times', 'Six times'],
  manyTimes: '{count} times',
  youDid: '{times} you {did}.',
  asIf: '{times} your answer followed the idea “{idea}”.',
  sureToo: 'You were sure of it.',
  clears: 'Cleared up in',
  paceLabel: 'Time on each of {count} questions in order: {bars}',
  paceCaption: 'One bar a question, in the order they were sat. Its height is the time it was on show; filled is right, half filled is right in part, hollow is lost. Colour says the domain.',
  paceMiddle: 'Half of the questions took no longer than {middle}; the longest, number {place}, took {longest}.',
  paceLost: 'Those that lost points took {lost} in the middle, the others {right}.',
  paceEven: 'an even share: {even}',
  standing: { right: 'Right', part: 'Right in part', wrong: 'Wrong', open: 'Not answered', aside: 'Set aside', left: 'Not reached' },
  confidence: { sure: 'Sure', fair: 'Fairly sure', guess: 'Guess', unknown: '' },
  filters: { lost: 'Lost', sure: 'Sure, and wrong', flagged: 'Flagged', all: 'All' },
  noneHere: { lost: 'No question lost a point.', sure: 'No wrong answer was given as sure.', flagged: 'No question was flagged.', all: 'No question counts.' },
  noText: 'The text of this question is no longer in the guide.',
  noQuestions: 'The questions could not be loaded. What counts is shown all the same.',
  question: 'Question {place}',
  unknown: 'This browser holds no sitting of that name. It may have been taken on another device, or erased. These are here:',
  empty: 'No sitting is kept in this browser yet. A practice exam or a practice session makes the first one.',
  kept: 'What you sat is kept in this browser only.',
  listShare: '{share}% of the points, {low}% to {high}%',
  listNothing: 'nothing counts',
  running: 'not ended',
  blocked: 'This browser stores nothing for this site: a setting blocks it. Sittings cannot be kept here, so there is nothing to report. Allow storage for this site, or bring in a backup where it is allowed.',
  newer: 'A later version of this site has kept something here that this version cannot read. It is left as it is. Open the later version to see your reports.',
  noBank: 'What the guide knows of its questions could not be loaded, so nothing can be reckoned. Load the page again.',
} as const;

/** "1 question", "4 questions". */
export function countOf(count: number, what: 'question' | 'point' | 'objective'): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The word for one, or that for many with its number filled in. */
export function oneOrMany({ one, many }: { one: string; many: string }, count: number): string {
  return count === 1 ? one : many.replace('{count}', String(count));
}
