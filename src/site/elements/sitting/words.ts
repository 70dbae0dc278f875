/** Words of the build list. `{…}` is filled in. */
export const build = {
  from: 'Steps',
  to: 'Answer',
  place: 'Step {n}',
  add: 'Add',
  addStep: 'Add: {step}',
  up: 'Move up: {step}',
  down: 'Move down: {step}',
  takeOut: 'Take out: {step}',
  now: '{step}: now {n} of {of}.',
  out: '{step}: taken out.',
  full: 'All {n} places are taken. Take a step out first.',
} as const;
