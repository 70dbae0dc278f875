/** What a rung of the verification ladder proves, in the words of the badge and of the list under it. */
export const rungWords = {
  L0: { badge: 'parses', proves: 'Every Python, YAML, JSON and shell file was parsed; shell scripts by the shell, without running them.' },
  L1: { badge: 'types', proves: 'A type checker read the Python code against what the pinned packages declare.' },
  L2: { badge: 'schema', proves: 'Names, keywords and command lines exist in the pinned versions, and what the code describes was built without a network.' },
  L3: { badge: 'run here', proves: 'The programs below were run without a network, and the figures they printed lie in the range that the guide states.' },
  L4: { badge: 'simulated service', proves: 'Whole programs were run, in order, against a simulated service that refuses names which lead nowhere; what they sent is kept and compared.' },
} as const;

export const proofWords = {
  title: 'What was proved of these files',
  proved: 'Proved:',
  none: 'Nothing was proved of these files by program.',
  limits: 'None of this proves that a service accepts the values, nor roles, quota, images or timing.',
  more: 'What the words mean',
} as const;

/** What a sample sends, on its page. */
export const requestWords = {
  title: 'The requests this code sends',
  intro: (told: number, reads: number): string => `Written down while the whole sample ran against the simulated service: ${told} that say or change something, in order, and ${reads} that only read. Values that differ from run to run stand in angle brackets; unfold one to read its body.`,
  bytes: (count: number): string => `${count} bytes`,
} as const;

/** The page that explains the rungs. */
export const proofsPage = {
  title: 'What was proved of the code',
  summary: 'What the words under a code figure mean, what no program here can prove, and what was proved of each sample.',
  rungs: 'The words under a code figure',
  intro: 'Each sample is a folder of real files. Before an edition, a program takes each folder up these steps, in a copy and without a network, as far as its kind of code allows. The words under a figure are computed from what it wrote down: they name the steps that one of the files shown was taken up, the main package, and the day. A program is run, here or against the simulated service, where the sample says so; a file beside it that no run comes to is not said to have run. When a file of the sample changes, its proof no longer fits, and the guide is not built.',
  limitsTitle: 'What none of it proves',
  limits: [
    ['Access.', 'Nothing was signed in to: whether your roles allow a call shows only when you make it.'],
    ['Quota and region.', 'Whether a size of machine is to be had where you are, and how many of them.'],
    ['Images.', 'No container image was built or pulled. Packages were installed on a plain Python.'],
    ['Values.', 'A service can refuse what its client library accepts.'],
    ['Timing and cost.', 'How long a job waits and runs, and what it costs.'],
    ['Steps by hand.', 'What is described for a program’s windows was compared with its documentation, not clicked through.'],
  ],
  strengthTitle: 'How much the steps find',
  strength: {
    intro: 'A test that finds nothing proves little. So faults are written into the samples on purpose, one at a time: a keyword misspelt, an input left out, two calls swapped, a key in YAML misspelt. Then the sample is taken up its steps again, and one of them has to refuse it.',
    of: (caught: number, made: number) => `${caught} of ${made} such faults were found`,
    first: 'The first to find them was',
    mistakes: (count: number) => `Besides, ${count} mistakes that chapters warn of stand written down with the samples. Each is made in a copy, and the step that is said to refuse it has to be the first that does.`,
    survivors: 'These were not found, so a fault of that kind could stand in a sample:',
  },
  samples: 'What was proved of each sample',
  columns: ['Sample', 'Proved', 'Packages', 'Date'],
} as const;
