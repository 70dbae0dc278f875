/** Words of the clock of a sitting. `{…}` is filled in. */
export const clockWords = {
  hide: 'Hide time',
  show: 'Show time',
  announced: '{time} left.',
  half: 'Half of the time is gone.',
  minute: '1 minute',
  minutes: '{n} minutes',
} as const;
