import type { QuestionType } from '../../schema/index.ts';
import type { Only } from '../../study/practice/index.ts';

/** Names of question types, for people. */
export const typeNames: Readonly<Record<QuestionType, string>> = {
  'single': 'One answer', 'multiple': 'Several answers', 'statements': 'Yes or no', 'order': 'Put in order', 'match': 'Match', 'dropdown': 'Fill the blanks', 'code-output': 'Output of code',
};

/** Which questions, by what the reader did with them. */
export const onlyNames: Readonly<Record<Only, string>> = {
  'any': 'All of them', 'missed': 'Missed in the last sittings', 'unseen': 'Not seen in the last sittings', 'flagged': 'Flagged', 'sure-wrong': 'Sure, and wrong',
};

/** Words of the practice page; `{…}` is filled in. */
export const practice = {
  title: 'Practice',
  all: 'all',
  chosen: '{count} chosen',
  matches: '{count} questions match.',
  matchesOne: 'One question matches.',
  matchesNone: 'No question matches. Choose less narrowly.',
  draws: '{n} of them will be asked.',
  drawsAll: 'All of them will be asked, fewer than the {n} you wished.',
  fixed: 'The address names {count} questions. What you choose under “Which questions” waits until you choose anew.',
  invitation: 'It names a session of {count} questions.',
  reveals: { each: 'You are told after each answer.', end: 'You are told at the end.' },
  noTimer: 'No timer runs.',
  minutes: 'The timer gives {minutes} minutes.',
  minutesOne: 'The timer gives one minute.',
  shared: 'Whoever opens this address in the same edition of the guide gets the same questions in the same order.',
  personal: 'This choice hangs on what you did here. The address therefore names the questions themselves: whoever opens it gets the same ones, and learns nothing of your history.',
  copied: 'Copied.',
  selected: 'The address is selected. Copy it with your keyboard or by a long press.',
  told: 'In the address, {name} “{value}” means nothing in this guide and was left out.',
  toldSome: 'The rest of the address holds.',
  lost: {
    closed: 'This browser stores nothing here: the session works, and its answers are lost when you leave the page.',
    full: 'There is no room left in this browser: the session works, and what you answer from here on is lost when you leave the page.',
  },
  failed: 'The questions could not be loaded. They stand in the chapters too.',
  under: '{name}, begun on {date}: {answered} of {of} answered.',
  session: 'A practice session',
  placement: 'A placement',
  question: 'Question {n} of {of}',
  page: '{question} · Practice',
  check: 'Check',
  unknown: 'I don’t know',
  next: 'Next',
  skip: 'Skip for now',
  result: 'See the result',
  finish: 'Finish',
  flag: 'Flag',
  flagged: 'Flagged',
  timeUp: 'The time is up. What you had answered counts.',
  gone: 'This question is no longer in the guide.',
  box: 'Question {n}, {state}',
  states: { right: 'right', part: 'partly right', wrong: 'not right', answered: 'answered', open: 'not answered' },
  flaggedToo: ', flagged',
  openLeft: '{count} questions have no answer yet. A question without one counts as not right.',
  openLeftOne: 'One question has no answer yet. A question without one counts as not right.',
  score: '{right} of {of} questions all right; {points} of {total} points.',
  dropped: 'Nothing was answered.',
  missedButton: 'Practise the {count} missed ones again',
  missedButtonOne: 'Practise the missed one again',
  resultTitle: 'Result',
  placed: 'Begin with {chapter}',
  placedKnown: 'You know every chapter that was asked about',
  why: { read: '{right} of {of} right', guessed: 'all right, one or more by a guess', known: '{of} of {of} right, none by a guess', unasked: 'not asked about' },
  askShort: 'Begin with {count} questions',
  askAll: 'Ask about every chapter: {count} questions',
  tooFew: 'The guide has too few questions for a placement yet.',
} as const;
