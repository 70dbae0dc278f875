/** What a rung of the verification ladder proves, in the words of the badge and of the list under it. */
export const rungWords = {
  L0: { badge: 'parses', proves: 'Every file was parsed; shell scripts by bash -n.' },
  L1: { badge: 'types', proves: 'A type checker read the code against the pinned packages.' },
  L2: { badge: 'schema', proves: 'Names, keywords and command lines exist in the pinned versions, and what the code describes was built without a network.' },
  L3: { badge: 'run here', proves: 'The programs below were run without a network, and the figures they printed lie in the range that the guide states.' },
  L4: { badge: 'simulated service', proves: 'The whole sample was run against a simulated service.' },
} as const;

export const proofWords = {
  title: 'What was proved of these files',
  none: 'Nothing was proved of these files by program.',
  limits: 'None of this proves that a service accepts the values, nor roles, quota, images or timing.',
} as const;
