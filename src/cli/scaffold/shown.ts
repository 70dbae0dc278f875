import { objectiveOf, Refusal, sourcesLine, titleOf, type Scaffold } from './scaffold.ts';

/** A figure of two lettered parts. */
export const figure: Scaffold = (_, wishes) => ({
  files: {
    [`figures/${wishes.id}.mmd`]: `flowchart LR
  accTitle: ${wishes.title ?? 'TODO: what it shows, in a line'}
  accDescr: TODO: what a reader would learn from it, in words
  a["A · From"] --> b["B · To"]
`,
  },
  next: `Draw it by \`npm run figures\`, place it by \`<Figure id="${wishes.id}">…</Figure>\`, and say in the text what to see.`,
});

/** A sample with one file, in the first language of the guide. */
export const sample: Scaffold = ({ codeTabs, manifest }, wishes) => {
  const tab = codeTabs.find(({ language }) => language !== undefined);
  if (!tab) throw new Refusal('The guide has no code tab with a language. Add one to `codeTabs` in `guide.yaml` first.');
  const { ending, comment } = FORMS[tab.language ?? ''] ?? { ending: 'txt', comment: '#' };
  const file = `${wishes.id.replaceAll('-', '_')}.${ending}`;
  return {
    files: {
      [`samples/${wishes.id}/sample.yaml`]: `id: ${wishes.id}
title: ${titleOf(wishes, 'what it does')}
summary: "TODO: what it does and what it needs, in one or two sentences"
kind: script # TODO: job, script, pipeline, endpoint, asset, resource, notebook or application
tabs:
  - { tab: ${tab.id}, file: ${file} }
`,
      [`samples/${wishes.id}/${file}`]: `${comment} region: main\n${comment} TODO: code that runs, as of ${manifest.edition}\n${comment} endregion\n`,
    },
    next: `Show it by \`<Sample id="${wishes.id}" region="main" />\`.`,
  };
};

/** A lab with one goal and one checkpoint. */
export const lab: Scaffold = (guide, wishes) => ({
  files: {
    [`labs/${wishes.id}.mdx`]: `---
id: ${wishes.id}
title: ${titleOf(wishes, 'what is done in it')}
summary: "TODO: what it is about, in a sentence"
goals: ["TODO: what the reader can do afterwards"]
minutes: 30 # TODO: how long it takes
cost: "TODO: what it costs, or that it is free"
objectives: [${objectiveOf(guide, wishes)}] # TODO: those it serves
checkpoints: [{ id: done, text: "TODO: what is seen when it is done" }]
checked: ${guide.manifest.edition} # TODO: the day it was last followed
${sourcesLine(guide)}
---

TODO: what is needed before it begins.

## TODO: the first step {#first}

TODO: what to do, and what is seen.

<Checkpoint id="done" />
`,
  },
});

const FORMS: Readonly<Record<string, { ending: string; comment: string }>> = {
  python: { ending: 'py', comment: '#' }, yaml: { ending: 'yml', comment: '#' }, bash: { ending: 'sh', comment: '#' },
  typescript: { ending: 'ts', comment: '//' }, javascript: { ending: 'js', comment: '//' }, sql: { ending: 'sql', comment: '--' },
};
