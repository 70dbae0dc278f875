import type { Help } from './help.ts';

const TERM = 'terms/sample-size.yaml';
const SAMPLE = 'samples/draw/sample.yaml';

/** Files, their names and their form. */
export const files = {
  'duplicate-id': { fix: 'Give the later one another id. An id that readers may have met stays with the first.', example: { file: 'chapters/basics/01-start.mdx', wrong: '## Opening {#opening}\n\n## Again {#opening}', right: '## Opening {#opening}' } },
  'duplicate-key': { fix: 'Keep one of the two lines.', example: { file: TERM, wrong: 'name: sample size\nname: size', right: 'name: sample size' } },
  'duplicate-place': { fix: 'Rename one of the two files; gaps between numbers are fine, and addresses do not change.' },
  'empty-guide': { fix: 'Run the command in the project, or set `GUIDE` to the folder that holds `guide.yaml`.' },
  'missing-file': { fix: 'Add the file, or correct the name that leads to it.', example: { file: SAMPLE, wrong: 'file: drew.py', right: 'file: draw.py' } },
  'name-mismatch': { fix: 'Rename the file after its id. Change the id only while nobody has read the guide.', example: { file: TERM, wrong: 'id: size', right: 'id: sample-size' } },
  'not-utf8': { fix: 'Save the file as UTF-8 in your editor.' },
  'outside-guide': { fix: 'Copy what is needed into the guide and name it there.', example: { file: SAMPLE, wrong: 'file: ../draw.py', right: 'file: draw.py' } },
  'page-weight': { fix: 'Split the chapter, or show less code at once. Where the weight comes from sheets or scripts, mend those.' },
  'schema': { fix: 'Write the value as the message says; an editor with YAML support completes it from `src/schema/json/`.', example: { file: 'sources/manual.yaml', wrong: 'checked: soon', right: 'checked: 2026-01-01' } },
  'symlink-loop': { fix: 'Remove the link and put a file in its place.' },
  'todo': { fix: 'Write what the mark asks for, and take it out.', example: { file: TERM, wrong: 'definition: "TODO: say what it is"', right: 'definition: How many are drawn.' } },
  'too-large': { fix: 'Split the file. Data of a sample that only a program reads belongs in a compressed file.' },
  'unexpected-file': {
    fix: 'Move it where the shape of a guide has a place for it, name it in its manifest, or remove it.',
    example: {
      file: SAMPLE, wrong: '  - { tab: python, file: draw.py }', right: '  - { tab: python, file: draw.py }\nfiles: [more.py]',
      given: [{ file: 'samples/draw/more.py', text: 'print(1)\n' }, { file: SAMPLE, from: 'draw.py }', to: 'draw.py }\nfiles: [more.py]' }],
    },
  },
  'unknown-key': { fix: 'Correct the spelling; the message names the nearest key there is.', example: { file: TERM, wrong: 'defintion: How many are drawn.', right: 'definition: How many are drawn.' } },
  'yaml-syntax': { fix: 'Quote a value that holds a colon and a blank, and indent by spaces.', example: { file: TERM, wrong: 'name: sample: size', right: 'name: sample size' } },
} as const satisfies Record<string, Help>;
