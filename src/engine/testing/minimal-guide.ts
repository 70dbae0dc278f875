import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Writes the smallest guide without faults that has one of everything into a new temporary folder.
 * `changes` replaces files, adds some, or leaves one out where the value is `undefined`. The caller removes the folder.
 */
export function writeMinimalGuide(changes: Changes = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  const files: Changes = { ...minimalFiles, ...changes };
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Text of a file of the minimal guide with one passage replaced; fails where the passage is not there. */
export function changed(file: keyof typeof minimalFiles, from: string, to: string): Changes {
  const text = minimalFiles[file];
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, () => to) };
}

/** Removes a folder written by `writeMinimalGuide`. */
export function removeGuide(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

export const minimalFiles = {
  'guide.yaml': `id: small
title: Small guide
short: S
subtitle: One of everything
edition: 2026-01-31
language: en
url: https://example.org/guide/
blueprints: [exam-1, exam-2]
parts:
  - id: basics
    title: Basics
    numeral: I
    domain: exam-1/first
    summary: Where it starts.
codeTabs:
  - { id: python, label: Python, language: python }
disclaimer: Speaks for nobody.
licence: { content: CC BY 4.0, code: MIT }
`,
  'rules.yaml': 'sourceHosts: [example.org]\n',
  'blueprints/exam-1.yaml': `id: exam-1
code: E-1
title: First exam
status: { state: retired, on: 2026-01-01, successor: exam-2 }
domains:
  - id: first
    title: First domain
    weight: { min: 100, max: 100 }
    groups:
      - id: group
        title: Group
        objectives:
          - id: sampling
            text: Choose a sample
            crosswalk: [exam-2/tuning]
sources: [manual]
checked: 2026-01-01
`,
  'blueprints/exam-2.yaml': `id: exam-2
code: E-2
title: Second exam
status: { state: active }
domains:
  - id: only
    title: Only domain
    groups:
      - id: group
        title: Group
        objectives:
          - { id: tuning, text: Tune a model }
sources: [manual]
checked: 2026-01-01
`,
  'chapters/basics/01-start.mdx': `---
id: start
title: Start
summary: How it starts.
objectives: [exam-1/sampling]
checked: 2026-01-01
sources: [manual]
---

## Opening {#opening}

<Serves objectives="exam-2/tuning" />

A <Term id="sample-size">sample</Term> is drawn once.<Cite id="manual" /> See [the opening](chapter:start#opening). The figure shows it.

<Figure id="flow">From **A** to **B**.</Figure>

<Sample id="draw" region="draw" title="Draw">1. It draws.</Sample>

<Callout kind="note" sources="manual" checked="2026-01-01">Read on.</Callout>

<Check id="q-start" />
`,
  'questions/basics/start.yaml': `id: q-start
type: single
family: start
level: recall
objectives: [exam-1/sampling]
chapter: start#opening
sources: [manual]
verified: 2026-01-01
provenance: { author: A. Author, original: true }
stem: What is drawn?
options:
  - { id: sample, text: A sample, correct: true, why: It is. }
  - { id: line, text: A line, why: It is not. }
`,
  'cases/firm.yaml': `id: firm
title: A firm
tabs:
  - { id: overview, title: Overview, text: A firm. }
verified: 2026-01-01
`,
  'labs/draw.mdx': `---
id: draw-lab
title: Draw
summary: Draw a sample.
goals: [Draw]
minutes: 5
cost: Free
objectives: [exam-1/sampling]
samples: [draw]
checked: 2026-01-01
sources: [manual]
---

Draw it.
`,
  'pages/about.mdx': `---
id: about
title: About
summary: What this is.
order: 1
checked: 2026-01-01
sources: [manual]
---

## What it is {#what}

Read on.<Cite id="manual" />
`,
  'terms/sample-size.yaml': `id: sample-size
name: sample size
definition: How many are drawn.
chapter: start
sources: [manual]
checked: 2026-01-01
`,
  'sources/manual.yaml': `id: manual
title: Manual
publisher: Example
url: https://example.org/manual
kind: documentation
checked: 2026-01-01
`,
  'figures/flow.mmd': `flowchart LR
  accTitle: Flow
  accDescr: From A to B.
  a["A"] --> b["B"]
`,
  'samples/draw/sample.yaml': `id: draw
title: Draw
summary: Draws.
kind: script
tabs:
  - { tab: python, file: draw.py }
`,
  'samples/draw/draw.py': `import random
# region: draw
print(random.random())
# endregion
`,
} as const satisfies Record<string, string>;

export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;
