import type { Help } from './help.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const FIGURE = 'figures/flow.mmd';
const SAMPLE = 'samples/draw/sample.yaml';
const LAB = 'labs/draw.mdx';
const CODE = 'samples/draw/draw.py';

/** A lab with a checkpoint, named and placed. */
const WITH_CHECKPOINT = [
  { file: LAB, from: 'samples: [draw]', to: 'samples: [draw]\ncheckpoints: [{ id: drawn, text: It is drawn. }]' },
  { file: LAB, from: 'Draw it.', to: 'Draw it.\n\n<Checkpoint id="drawn" />' },
];

/** Figures, samples with the code in them, and labs. */
export const figuresAndSamples = {
  'checkpoint-place': { fix: 'Place each checkpoint once, where the reader sees what it tells; take from the list what is no step.', example: { file: LAB, wrong: 'Draw it.\n', right: 'Draw it.\n\n<Checkpoint id="drawn" />\n', given: WITH_CHECKPOINT } },
  'figure-text': { fix: 'Name the figure in `accTitle`, and say in `accDescr` what a reader would learn from it.', example: { file: FIGURE, wrong: '  accTitle: Flow\n', right: '  accTitle: Flow\n  accDescr: From A to B.\n' } },
  'line-mark': {
    fix: 'Name words that the next lines of the region hold, or a note that the figure has.',
    example: { file: CODE, wrong: '# mark: draw()', right: '# mark: random()', given: [{ file: CODE, from: 'print', to: '# mark: random()\nprint' }] },
  },
  'mermaid-syntax': { fix: 'Correct the first line; `npm run figures` tells of faults further down.', example: { file: FIGURE, wrong: 'flowchat LR', right: 'flowchart LR' } },
  'missing-region': { fix: 'Correct the name, or mark the region in the file.', example: { file: CHAPTER, wrong: 'region="drew"', right: 'region="draw"' } },
  'reserved-import': {
    fix: 'Import what the message offers. A sample that shows how it was stands in `<Legacy>` only.',
    example: {
      file: CODE, wrong: 'import random', right: 'import secrets',
      given: [{ file: 'rules.yaml', text: 'sourceHosts: [example.org]\nreservedImports: [{ module: random, use: secrets }]\n' }, { file: CODE, from: 'import random', to: 'import secrets' }],
    },
  },
  'missing-proof': {
    fix: 'Run `npm run verify` with the id of the sample, and commit the file it writes.',
    example: { file: SAMPLE, wrong: 'kind: script\nrungs: [L0]', right: 'kind: script' },
  },
  'stale-proof': {
    fix: 'Run `npm run verify` with the id of the sample, and commit the file it writes.',
    example: {
      file: CODE, wrong: 'random.randint(1, 6)', right: 'random.random()',
      given: [{ file: 'proofs/draw.json', text: '{ "id": "draw", "date": "2026-01-01", "rungs": [], "files": { "draw.py": "23732cf86ca7a20d02169a344497b47f6adbeb30ac4aae4d227c876b74e0b7f6" } }\n' }],
    },
  },
  'unknown-checkpoint': { fix: 'Correct the id, or name the checkpoint in the front matter of the lab.', example: { file: LAB, wrong: '<Checkpoint id="drown" />', right: '<Checkpoint id="drawn" />', given: WITH_CHECKPOINT } },
  'unknown-figure': { fix: 'Correct the id, or draw the figure.', example: { file: CHAPTER, wrong: '<Figure id="flaw">', right: '<Figure id="flow">' } },
  'unknown-sample': { fix: 'Correct the id, or add the sample.', example: { file: LAB, wrong: 'samples: [drew]', right: 'samples: [draw]' } },
  'unknown-tab': { fix: 'Use a tab of the guide: one with a language for files, one without for steps in words.', example: { file: SAMPLE, wrong: 'tab: pithon', right: 'tab: python' } },
  'unreferred-figure': { fix: 'Say in the text what to see, by the number of the plate or the letters of its parts.', example: { file: CHAPTER, wrong: 'Read on.\n\n<Figure', right: 'The figure shows it.\n\n<Figure' } },
} as const satisfies Record<string, Help>;
