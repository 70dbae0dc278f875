import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { changed, minimalFiles, type Changes } from './minimal-guide.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const ITEM = 'questions/basics/start.yaml';
const TERM = 'terms/sample-size.yaml';
const SOURCE = 'sources/manual.yaml';
const SAMPLE = 'samples/draw/sample.yaml';
const PAGE = 'pages/about.mdx';
const EXAM = 'blueprints/exam-1.yaml';

/** Changes the chapter, whose body begins in line 10. */
const inChapter = (from: string, to: string): Changes => changed(CHAPTER, from, to);

/** One faulty guide for each way to go wrong, and where the fault is told. Every code of the catalogue has one. */
export const faultyGuides: readonly FaultyGuide[] = [
  { title: 'malformed YAML', code: 'yaml-syntax', at: `${TERM}:2:7`, changes: changed(TERM, 'name: sample size', 'name: sample: size') },
  { title: 'a tab as indent', code: 'yaml-syntax', at: `${TERM}:3:1`, changes: changed(TERM, 'definition:', '\tdefinition:') },
  { title: 'an alias of nothing', code: 'yaml-syntax', at: `${TERM}:1:1`, changes: changed(TERM, 'sample size', '*size') },
  { title: 'malformed front matter', code: 'yaml-syntax', at: `${CHAPTER}:4:1`, changes: inChapter('title: Start', 'title: [Start') },
  { title: 'a key twice', code: 'duplicate-key', at: `${TERM}:3:1`, changes: changed(TERM, 'definition:', 'name: other\ndefinition:') },
  { title: 'a wrong type', code: 'schema', at: `${TERM}:2:7`, changes: changed(TERM, 'sample size', '12') },
  { title: 'a wrong type deep inside', code: 'schema', at: `${ITEM}:12:44`, changes: changed(ITEM, 'correct: true', 'correct: yes') },
  { title: 'a missing key', code: 'schema', at: `${TERM}:1:1`, changes: changed(TERM, 'name: sample size\n', '') },
  { title: 'a missing key deep inside', code: 'schema', at: `${ITEM}:13:5`, changes: changed(ITEM, ', why: It is not.', '') },
  { title: 'a wrong word', code: 'schema', at: `${ITEM}:4:8`, changes: changed(ITEM, 'recall', 'recal') },
  { title: 'an unknown type of item', code: 'schema', at: `${ITEM}:2:7`, changes: changed(ITEM, 'single', 'singel') },
  { title: 'a wrong date', code: 'schema', at: `${SOURCE}:6:10`, changes: changed(SOURCE, '2026-01-01', '2026-13-01') },
  { title: 'an empty file', code: 'schema', at: `${TERM}:1:1`, changes: { [TERM]: '' } },
  { title: 'a chapter without front matter', code: 'schema', at: `${CHAPTER}:1:1`, changes: { [CHAPTER]: '## A {#a}\n' } },
  { title: 'an unknown key', code: 'unknown-key', at: `${TERM}:3:1`, changes: changed(TERM, 'definition:', 'defintion: x\ndefinition:') },
  { title: 'an unknown key deep inside', code: 'unknown-key', at: `${ITEM}:12:35`, changes: changed(ITEM, 'correct: true', 'right: true, correct: true') },
  { title: 'a duplicate item', code: 'duplicate-id', at: 'questions/other/start.yaml:1:5', changes: { 'questions/other/start.yaml': minimalFiles[ITEM] } },
  { title: 'a duplicate heading id', code: 'duplicate-id', at: `${CHAPTER}:12:1`, changes: inChapter('## Opening {#opening}\n', '## Opening {#opening}\n\n## Again {#opening}\n') },
  { title: 'a missing file of a sample', code: 'missing-file', at: `${SAMPLE}:6:26`, changes: { 'samples/draw/draw.py': undefined } },
  { title: 'missing rules', code: 'missing-file', at: 'rules.yaml', changes: { 'rules.yaml': undefined } },
  { title: 'a symbolic link to nothing', code: 'missing-file', at: 'terms/gone.yaml', prepare: link('nowhere', 'terms/gone.yaml') },
  { title: 'a link to no chapter', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', 'chapter:stat') },
  { title: 'a link to no section', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', 'chapter:start#openin') },
  { title: 'a link to a section of this page that is not there', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', '#closing') },
  { title: 'a link to no page', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', 'page:abut') },
  { title: 'a link to no section of a page', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', 'page:about#wha') },
  { title: 'a link to a file', code: 'dangling-link', at: `${CHAPTER}:14:79`, changes: inChapter('chapter:start#opening', '../start.html') },
  { title: 'an item taught nowhere', code: 'dangling-link', at: `${ITEM}:6:10`, changes: changed(ITEM, 'start#opening', 'start#end') },
  { title: 'a term taught nowhere', code: 'dangling-link', at: `${TERM}:4:10`, changes: changed(TERM, 'chapter: start', 'chapter: end') },
  { title: 'a figure of no kind', code: 'mermaid-syntax', at: 'figures/flow.mmd:1:1', changes: changed('figures/flow.mmd', 'flowchart', 'flowchat') },
  { title: 'an empty figure', code: 'mermaid-syntax', at: 'figures/flow.mmd:1:1', changes: { 'figures/flow.mmd': '' }, loose: true },
  { title: 'a figure without a title', code: 'figure-text', at: 'figures/flow.mmd:1:1', changes: changed('figures/flow.mmd', '  accTitle: Flow\n', '') },
  { title: 'a figure without a description', code: 'figure-text', at: 'figures/flow.mmd:1:1', changes: changed('figures/flow.mmd', '  accDescr: From A to B.\n', '') },
  { title: 'a tag that never closes', code: 'mdx-syntax', at: `${CHAPTER}:20:1`, changes: inChapter('Read on.</Callout>', 'Read on.') },
  { title: 'a stray brace', code: 'mdx-syntax', at: `${CHAPTER}:14:43`, changes: inChapter('is drawn once', 'is { drawn once') },
  { title: 'an import', code: 'code-in-content', at: `${CHAPTER}:10:1`, changes: inChapter('\n## Opening', '\nimport x from \'x\'\n\n## Opening') },
  { title: 'an expression', code: 'code-in-content', at: `${CHAPTER}:14:43`, changes: inChapter('is drawn once', 'is {drawn} once') },
  { title: 'an attribute that is an expression', code: 'code-in-content', at: `${CHAPTER}:22:1`, changes: inChapter('id="q-start"', 'id={start}'), loose: true },
  { title: 'a heading without an id', code: 'heading-id', at: `${CHAPTER}:12:1`, changes: inChapter('<Serves', '### Inside\n\n<Serves') },
  { title: 'an unknown component', code: 'unknown-component', at: `${CHAPTER}:22:1`, changes: inChapter('<Check ', '<Chek ') },
  { title: 'a tag of HTML', code: 'unknown-component', at: `${CHAPTER}:22:1`, changes: inChapter('<Check id="q-start" />', '<script src="x" />') },
  { title: 'an image', code: 'unknown-component', at: `${CHAPTER}:22:1`, changes: inChapter('<Check id="q-start" />', '![A](a.png)') },
  { title: 'an unknown attribute', code: 'unknown-attribute', at: `${CHAPTER}:22:1`, changes: inChapter('<Check ', '<Check name="x" ') },
  { title: 'a missing attribute', code: 'missing-attribute', at: `${CHAPTER}:22:1`, changes: inChapter('<Check id="q-start" />', '<Check />') },
  { title: 'a callout of no kind', code: 'attribute-value', at: `${CHAPTER}:20:1`, changes: inChapter('kind="note"', 'kind="notice"') },
  { title: 'a missing region', code: 'missing-region', at: `${CHAPTER}:18:1`, changes: inChapter('region="draw"', 'region="drew"') },
  { title: 'a region that never closes', code: 'missing-region', at: 'samples/draw/draw.py:2:1', changes: changed('samples/draw/draw.py', '# endregion\n', '') },
  { title: 'a region that never opens', code: 'missing-region', at: 'samples/draw/draw.py:5:1', changes: changed('samples/draw/draw.py', '# endregion\n', '# endregion\n# endregion\n') },
  { title: 'a formula in a chapter that TeX cannot read', code: 'tex-syntax', at: `${CHAPTER}:14:8`, changes: inChapter('A <Term id="sample-size">sample</Term> is', 'A $n + \\fraq 1$ <Term id="sample-size">sample</Term> is') },
  { title: 'a formula on lines of its own', code: 'tex-syntax', at: `${CHAPTER}:24:1`, changes: inChapter('<Check id', '$$\nx\n\\fraq\n$$\n\n<Check id') },
  { title: 'a formula in an item', code: 'tex-syntax', at: `${ITEM}:10:7`, changes: changed(ITEM, 'What is drawn?', 'What is $x_$?') },
  { title: 'a mark of no line', code: 'line-mark', at: 'samples/draw/draw.py:3:1', changes: changed('samples/draw/draw.py', 'print', '# mark: draw()\nprint') },
  { title: 'a note that the figure does not have', code: 'line-mark', at: `${CHAPTER}:18:1`, changes: { ...changed('samples/draw/draw.py', 'print', '# note: 2\nprint'), ...inChapter('>1. It draws.<', '>\n\n1. It draws.\n\n<') } },
  { title: 'a file that is not UTF-8', code: 'not-utf8', at: TERM, changes: { [TERM]: Uint8Array.of(0x69, 0x64, 0x3a, 0xff, 0xfe) } },
  { title: 'a guide without a manifest', code: 'empty-guide', at: 'guide.yaml', changes: { 'guide.yaml': undefined } },
  { title: 'a chapter of 2 MB', code: 'too-large', at: CHAPTER, changes: { [CHAPTER]: minimalFiles[CHAPTER] + 'word '.repeat(400_000) } },
  { title: 'a path with `..`', code: 'outside-guide', at: `${SAMPLE}:6:26`, changes: changed(SAMPLE, 'draw.py', '../../../secret.py') },
  { title: 'an absolute path', code: 'outside-guide', at: `${SAMPLE}:6:26`, changes: changed(SAMPLE, 'draw.py', '/secret.py') },
  { title: 'a symbolic link out of the guide', code: 'outside-guide', at: 'terms/out', prepare: link(tmpdir(), 'terms/out') },
  { title: 'a symbolic link to a folder above it', code: 'symlink-loop', at: 'terms/again', prepare: link('..', 'terms/again') },
  { title: 'a symbolic link to itself', code: 'symlink-loop', at: 'terms/self.yaml', prepare: link('self.yaml', 'terms/self.yaml') },
  { title: 'a file with the wrong ending', code: 'unexpected-file', at: 'terms/more.yml', changes: { 'terms/more.yml': 'id: more\n' } },
  { title: 'a file a sample does not name', code: 'unexpected-file', at: 'samples/draw/more.py', changes: { 'samples/draw/more.py': '\n' } },
  { title: 'a term under another name', code: 'name-mismatch', at: 'terms/other.yaml:1:5', changes: { 'terms/other.yaml': minimalFiles[TERM].replace('id: sample-size', 'id: others') } },
  { title: 'a figure whose name is no id', code: 'name-mismatch', at: 'figures/Big Flow.mmd:1:1', changes: { 'figures/Big Flow.mmd': minimalFiles['figures/flow.mmd'] } },
  { title: 'a page under another name', code: 'name-mismatch', at: `${PAGE}:2:5`, changes: changed(PAGE, 'id: about', 'id: abut') },
  { title: 'a page that cites an unknown source', code: 'unknown-source', at: `${PAGE}:12:9`, changes: changed(PAGE, '<Cite id="manual" />', '<Cite id="manul" />') },
  { title: 'a chapter without a number', code: 'name-mismatch', at: 'chapters/basics/more.mdx', changes: { 'chapters/basics/more.mdx': minimalFiles[CHAPTER].replace('id: start', 'id: more') } },
  { title: 'two chapters in one place', code: 'duplicate-place', at: 'chapters/basics/01-zoo.mdx', changes: { 'chapters/basics/01-zoo.mdx': minimalFiles[CHAPTER].replace('id: start', 'id: zoo').replace('<Check id="q-start" />\n', '') } },
  { title: 'a chapter of an unknown part', code: 'unknown-part', at: 'chapters/basis/01-more.mdx', changes: { 'chapters/basis/01-more.mdx': minimalFiles[CHAPTER].replace('id: start', 'id: more') } },
  { title: 'an unknown objective', code: 'unknown-objective', at: `${ITEM}:5:14`, changes: changed(ITEM, 'exam-1/sampling', 'exam-1/samplin') },
  { title: 'an unknown objective served', code: 'unknown-objective', at: `${CHAPTER}:12:1`, changes: inChapter('exam-2/tuning', 'exam-2/turning') },
  { title: 'an objective of an unknown blueprint', code: 'unknown-blueprint', at: `${ITEM}:5:14`, changes: changed(ITEM, 'exam-1/sampling', 'exam-9/sampling') },
  { title: 'an unknown blueprint in the manifest', code: 'unknown-blueprint', at: 'guide.yaml:8:22', changes: changed('guide.yaml', '[exam-1, exam-2]', '[exam-1, exam2, exam-2]') },
  { title: 'an unknown successor', code: 'unknown-blueprint', at: `${EXAM}:4:54`, changes: changed(EXAM, 'successor: exam-2', 'successor: exam-3') },
  { title: 'an unknown domain', code: 'unknown-domain', at: 'guide.yaml:13:13', changes: changed('guide.yaml', 'exam-1/first', 'exam-1/fist') },
  { title: 'an unknown crosswalk', code: 'unknown-crosswalk', at: `${EXAM}:15:25`, changes: changed(EXAM, 'exam-2/tuning', 'exam-2/tune') },
  { title: 'a crosswalk to the same blueprint', code: 'unknown-crosswalk', at: `${EXAM}:15:25`, changes: changed(EXAM, 'exam-2/tuning', 'exam-1/sampling') },
  { title: 'an unknown item', code: 'unknown-item', at: `${CHAPTER}:22:1`, changes: inChapter('q-start', 'q-star') },
  { title: 'an unknown term', code: 'unknown-term', at: `${CHAPTER}:14:3`, changes: inChapter('sample-size', 'sample-sise') },
  { title: 'an unknown source cited', code: 'unknown-source', at: `${CHAPTER}:14:54`, changes: inChapter('<Cite id="manual" />', '<Cite id="manul" />') },
  { title: 'an unknown source of an item', code: 'unknown-source', at: `${ITEM}:7:11`, changes: changed(ITEM, '[manual]', '[manual-2]') },
  { title: 'an unknown sample', code: 'unknown-sample', at: `${CHAPTER}:18:1`, changes: inChapter('<Sample id="draw"', '<Sample id="drew"') },
  { title: 'an unknown sample of a lab', code: 'unknown-sample', at: 'labs/draw.mdx:9:11', changes: changed('labs/draw.mdx', '[draw]', '[drew]') },
  { title: 'a checkpoint that no lab names', code: 'unknown-checkpoint', at: `${CHAPTER}:12:1`, changes: inChapter('<Serves', '<Checkpoint id="drawn" />\n\n<Serves') },
  { title: 'an undeclared checkpoint of a lab', code: 'unknown-checkpoint', at: 'labs/draw.mdx:14:1', changes: changed('labs/draw.mdx', 'Draw it.', '<Checkpoint id="drawn" />') },
  { title: 'a checkpoint that stands nowhere', code: 'checkpoint-place', at: 'labs/draw.mdx:10:21', changes: changed('labs/draw.mdx', 'samples: [draw]', 'samples: [draw]\ncheckpoints: [{ id: drawn, text: It is drawn. }]') },
  { title: 'an unknown figure', code: 'unknown-figure', at: `${CHAPTER}:16:1`, changes: inChapter('"flow"', '"flaw"') },
  { title: 'an unknown case', code: 'unknown-case', at: `${ITEM}:10:7`, changes: { [ITEM]: caseItem('farm') } },
  { title: 'an unknown code tab', code: 'unknown-tab', at: `${SAMPLE}:6:12`, changes: changed(SAMPLE, 'tab: python', 'tab: pithon') },
  { title: 'steps under a tab for files', code: 'unknown-tab', at: `${SAMPLE}:7:23`, changes: walkthrough('{ tab: python, steps: [Draw], sources: [manual], checked: 2026-01-01 }') },
  { title: 'steps beside a region that is not there', code: 'missing-region', at: `${SAMPLE}:7:39`, changes: walkthrough('{ tab: screen, region: drew, steps: [Draw], sources: [manual], checked: 2026-01-01 }') },
  { title: 'steps after an unknown source', code: 'unknown-source', at: `${SAMPLE}:7:56`, changes: walkthrough('{ tab: screen, steps: [Draw], sources: [manul], checked: 2026-01-01 }') },
  { title: 'an item with two right options', code: 'option-key', at: `${ITEM}:12:3`, changes: changed(ITEM, 'A line,', 'A line, correct: true,') },
  { title: 'a source on a foreign host', code: 'source-host', at: `${SOURCE}:4:6`, changes: changed(SOURCE, 'example.org', 'example.com') },
  { title: 'a source without encryption', code: 'source-host', at: `${SOURCE}:4:6`, changes: changed(SOURCE, 'https:', 'http:') },
  { title: 'a source read long ago', code: 'stale-source', at: `${SOURCE}:6:10`, changes: changed(SOURCE, '2026-01-01', '2024-12-31') },
  { title: 'a key with a lead that stands alone', code: 'key-lead', at: `${CHAPTER}:12:1`, changes: inChapter('<Serves', '<Key>\n\n1. Few → all\n\n</Key>\n\n<Serves') },
  { title: 'a heading that skips a level', code: 'skipped-heading', at: `${CHAPTER}:12:1`, changes: inChapter('<Serves', '#### Inside {#inside}\n\n<Serves') },
  { title: 'a source cited and not listed', code: 'unlisted-source', at: `${CHAPTER}:14:54`, changes: { ...inChapter('<Cite id="manual" />', '<Cite id="other" />'), 'sources/other.yaml': minimalFiles[SOURCE].replace('id: manual', 'id: other') } },
  { title: 'an item placed twice', code: 'repeated-item', at: `${CHAPTER}:24:1`, changes: inChapter('<Check id="q-start" />', '<Check id="q-start" />\n\n<Check id="q-start" />') },
  { title: 'a sample that changed since it was proved', code: 'stale-proof', at: 'proofs/draw.json', changes: { 'proofs/draw.json': '{ "id": "draw", "date": "2026-01-01", "rungs": [], "files": {} }\n' } },
  { title: 'a proof of a whole run without its requests', code: 'stale-proof', at: 'proofs/draw.json', changes: { 'proofs/draw.json': '{ "id": "draw", "date": "2026-01-01", "rungs": [{ "rung": "L4", "did": "run" }], "files": { "draw.py": "23732cf86ca7a20d02169a344497b47f6adbeb30ac4aae4d227c876b74e0b7f6" } }\n' } },
  { title: 'requests that no proof names', code: 'stale-proof', at: 'proofs/requests/draw.json', changes: { 'proofs/requests/draw.json': '{ "id": "draw", "requests": [{ "method": "GET", "host": "example.org", "path": "/" }] }\n' } },
  { title: 'a sample with rungs and without a proof', code: 'missing-proof', at: 'samples/draw/sample.yaml:5:8', changes: changed('samples/draw/sample.yaml', 'kind: script\n', 'kind: script\nrungs: [L0]\n') },
  { title: 'faults found in no sample', code: 'stale-proof', at: 'proofs/mutants/drew.json', changes: { 'proofs/mutants/drew.json': '{ "id": "drew", "date": "2026-01-01", "made": 0, "caught": {}, "survivors": [] }\n' } },
  { title: 'words of packages at places of another file', code: 'stale-proof', at: 'proofs/hovers/draw.json', changes: { 'proofs/hovers/draw.json': `{ "id": "draw", "packages": [], "texts": [], "files": { "draw.py": { "hash": "${'0'.repeat(64)}", "names": [] } } }\n` } },
  { title: 'a proof of no sample', code: 'stale-proof', at: 'proofs/drew.json', changes: { 'proofs/drew.json': '{ "id": "drew", "date": "2026-01-01", "rungs": [], "files": {} }\n' } },
  { title: 'a reserved import', code: 'reserved-import', at: 'samples/draw/draw.py:1:1', changes: changed('rules.yaml', 'sourceHosts', 'reservedImports: [{ module: random, use: secrets }]\nsourceHosts') },
  { title: 'a link to no chapter in a text of YAML', code: 'dangling-link', at: `${TERM}:3:13`, changes: changed(TERM, 'How many are drawn.', 'How many are [drawn](chapter:stat).') },
  { title: 'a banned name', code: 'banned-name', at: `${TERM}:3:13`, changes: banned('bannedNames: [{ name: How many, use: which, why: It is old }]') },
  { title: 'a banned phrase', code: 'banned-phrase', at: `${TERM}:3:13`, changes: banned('bannedPhrases: [how many]') },
  { title: 'an objective without a chapter', code: 'objective-chapter', at: 'blueprints/exam-2.yaml:12:19', changes: inChapter('<Serves objectives="exam-2/tuning" />\n', ''), lint: true, loose: true },
  { title: 'an objective with too few items', code: 'objective-items', at: 'blueprints/exam-2.yaml:12:19', changes: changed('guide.yaml', 'codeTabs:', 'itemsPerObjective: 1\ncodeTabs:'), lint: true, loose: true },
  { title: 'a term that no text links', code: 'unused-term', at: `${TERM}:1:5`, changes: inChapter('<Term id="sample-size">sample</Term>', 'sample'), lint: true, loose: true },
  { title: 'a wrong idea that no item names', code: 'unused-misconception', at: 'misconceptions/line-is-sample.yaml:1:5', changes: { 'misconceptions/line-is-sample.yaml': 'id: line-is-sample\nyou: took a line for a sample\nclears: start#opening\n' }, lint: true, loose: true },
  { title: 'a term linked too late', code: 'unlinked-term', at: `${CHAPTER}:14:3`, changes: inChapter('A <Term', 'A sample size: a <Term'), lint: true, loose: true },
  { title: 'a figure that no text refers to', code: 'unreferred-figure', at: `${CHAPTER}:16:1`, changes: inChapter(' The figure shows it.', ''), lint: true, loose: true },
  { title: 'a source that nothing cites', code: 'uncited-source', at: 'sources/other.yaml:1:5', changes: { 'sources/other.yaml': minimalFiles[SOURCE].replace('id: manual', 'id: other') }, lint: true, loose: true },
  { title: 'a known gap that is closed', code: 'loose-baseline', at: 'known-gaps/unused-term.yaml:2:7', changes: { 'known-gaps/unused-term.yaml': 'id: unused-term\nopen: [sample-size]\n' }, lint: true, loose: true },
  { title: 'a text still to be written', code: 'todo', at: `${TERM}:3:14`, changes: changed(TERM, 'How many are drawn.', '"TODO: say"') },
  { title: 'a link to no page in a text of YAML', code: 'dangling-link', at: `${ITEM}:12:55`, changes: changed(ITEM, 'why: It is.', 'why: "It [is](page:abut)."') },
  { title: 'a link in a text of YAML that is printed as it is', code: 'dangling-link', at: `${TERM}:2:7`, changes: changed(TERM, 'name: sample size', 'name: "[sample size](chapter:start)"') },
  { title: 'a link in a text of YAML to a place of the page it stands on', code: 'dangling-link', at: `${TERM}:3:13`, changes: changed(TERM, 'How many are drawn.', '"How [many](#many)."') },
  { title: 'an item that breaks a rule of item writing', code: 'item-rule', at: `${ITEM}:12:55`, lint: true, loose: true },
  { title: 'an item that can be better', code: 'item-wording', at: `${ITEM}:12:3`, lint: true, loose: true },
  { title: 'more item warnings than before', code: 'lint-baseline', at: 'lint-baseline/w17.yaml:2:8', changes: { 'lint-baseline/w17.yaml': 'id: w17\ncount: 0\n' }, lint: true, loose: true },
  { title: 'fewer item warnings than before', code: 'loose-baseline', at: 'lint-baseline/w17.yaml:2:8', changes: { 'lint-baseline/w17.yaml': 'id: w17\ncount: 9\n' }, lint: true, loose: true },
];

/** Rules that ban something the guide holds. */
function banned(rule: string): Changes {
  return changed('rules.yaml', 'sourceHosts', `${rule}\nsourceHosts`);
}

/** The sample with steps, and a tab for them. */
function walkthrough(steps: string): Changes {
  return {
    ...changed(SAMPLE, 'file: draw.py }', `file: draw.py }\nwalkthroughs: [${steps}]`),
    ...changed('guide.yaml', 'language: python }', 'language: python }\n  - { id: screen, label: Screen }'),
  };
}

function caseItem(id: string): string {
  const [head = '', body = ''] = minimalFiles[ITEM].replace('type: single', 'type: case').split('stem:');
  const question = `stem:${body}`.trimEnd().split('\n').map((line) => `  ${line}`).join('\n');
  return `${head}case: ${id}\nquestion:\n  type: single\n${question}\n`;
}

function link(target: string, path: string): (root: string) => void {
  return (root) => {
    symlinkSync(target, join(root, path));
  };
}

interface FaultyGuide {
  title: string;
  code: DiagnosticCode;
  /** `file:line:column`, or the file alone. */
  at: string;
  changes?: Changes;
  prepare?: (root: string) => void;
  /** True where further faults follow from the same cause. */
  loose?: boolean;
  /** True where the fault is found by the rules of item writing or as a gap, which read a sound guide. */
  lint?: boolean;
}
