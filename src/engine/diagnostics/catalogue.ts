/**
 * Every fault the engine can find. A code never changes its meaning; `help` tells an author what the rule is for.
 * A test fails where a code has no case that triggers it.
 */
export const catalogue = {
  'attribute-value': { title: 'Attribute with a value it cannot have', severity: 'error', help: 'Attributes are plain strings; some take one of a few words, a date or a list of ids separated by spaces.' },
  'code-in-content': { title: 'Code in content', severity: 'error', help: 'Chapters and labs hold text and components only: no `import`, no `export`, no `{expression}`. Comments `{/* … */}` are fine.' },
  'dangling-link': { title: 'Link that leads nowhere', severity: 'error', help: 'Links between chapters are written `chapter:id` or `chapter:id#section`, where the section is the `{#id}` of a heading.' },
  'duplicate-id': { title: 'Id used twice', severity: 'error', help: 'Links and reader data hang on ids, so each stands once.' },
  'duplicate-key': { title: 'Key written twice', severity: 'error', help: 'YAML keeps only one of two equal keys, so the other would be lost.' },
  'duplicate-place': { title: 'Two chapters in one place', severity: 'error', help: 'The number before a chapter’s file name is its place in the part; each place holds one chapter.' },
  'empty-guide': { title: 'No guide here', severity: 'error', help: 'A folder is a guide when it holds `guide.yaml`.' },
  'figure-text': { title: 'Figure without words', severity: 'error', help: 'Every figure has `accTitle:` and `accDescr:`, for readers who do not see it.' },
  'heading-id': { title: 'Heading without an id', severity: 'error', help: 'Sections are linked by id, so each second- and third-level heading ends in `{#id}`.' },
  'item-rule': { title: 'Item that breaks a rule of item writing', severity: 'error', help: 'The rules E01–E16 stand in `src/engine/item-lint`; the number is in the message.' },
  'item-wording': { title: 'Item that can be better', severity: 'warning', help: 'The rules W01–W22 are counted against `lint-baseline/`; `npm run bank` lists what they find.' },
  'lint-baseline': { title: 'More item warnings than before', severity: 'error', help: 'The count of each warning rule may only fall: mend new findings, or old ones instead.' },
  'loose-baseline': { title: 'Fewer item warnings than before', severity: 'warning', help: '`npm run bank -- --record` lowers the baselines, so that what was mended stays mended.' },
  'mdx-syntax': { title: 'MDX that cannot be read', severity: 'error', help: 'Most often a tag that is not closed, a stray `<` or a stray `{`.' },
  'mermaid-syntax': { title: 'Figure that Mermaid cannot read', severity: 'error', help: 'The first line names the kind of diagram, for instance `flowchart LR`.' },
  'missing-attribute': { title: 'Component without an attribute it needs', severity: 'error', help: 'Which attributes a component needs stands in the vocabulary.' },
  'missing-file': { title: 'File that is named but not there', severity: 'error', help: 'A manifest or the shape of a guide names a file that does not exist or cannot be read.' },
  'missing-region': { title: 'Region that is not in the sample', severity: 'error', help: 'A region opens with `# region: name` and closes with `# endregion`, in the comment sign of the language.' },
  'name-mismatch': { title: 'File name and content disagree', severity: 'error', help: 'A file that holds one thing is named after its id, so that it is found.' },
  'not-utf8': { title: 'File that is not UTF-8', severity: 'error', help: 'All text of a guide is UTF-8.' },
  'option-key': { title: 'Item with a faulty key', severity: 'error', help: 'The marked answers of an item must fit its type.' },
  'outside-guide': { title: 'Path that leaves the guide', severity: 'error', help: 'A guide is complete in its folder: no path or symbolic link leads out of it.' },
  'schema': { title: 'Value of the wrong form', severity: 'error', help: 'The form of every file is described by the schemas in `src/schema`.' },
  'source-host': { title: 'Source on a host that is not allowed', severity: 'error', help: '`sourceHosts` in `rules.yaml` lists the hosts a source may stand on.' },
  'stale-source': { title: 'Source not read for a year', severity: 'warning', help: 'Ages are counted from the edition of the guide, never from today.' },
  'symlink-loop': { title: 'Symbolic link in a circle', severity: 'error', help: 'A link that leads back to itself or to a folder above it cannot be followed.' },
  'too-large': { title: 'File too large', severity: 'error', help: 'A file of a guide holds one thing and stays under 1 MB.' },
  'unexpected-file': { title: 'File that belongs nowhere', severity: 'warning', help: 'The engine reads only the files that the shape of a guide knows.' },
  'unknown-attribute': { title: 'Attribute that the component does not have', severity: 'error', help: 'The vocabulary lists the attributes of each component.' },
  'unknown-blueprint': { title: 'Blueprint that is not there', severity: 'error', help: 'Blueprints are the files in `blueprints/`, listed in `guide.yaml`.' },
  'unknown-case': { title: 'Case that is not there', severity: 'error', help: 'Cases are the files in `cases/`.' },
  'unknown-component': { title: 'Component that is not in the vocabulary', severity: 'error', help: 'Content uses the components of the vocabulary and plain Markdown, no other tags.' },
  'unknown-crosswalk': { title: 'Crosswalk to an objective that is not there', severity: 'error', help: 'A crosswalk names objectives of other blueprints of the guide.' },
  'unknown-domain': { title: 'Domain that is not there', severity: 'error', help: 'Domains stand in the blueprints and are named `blueprint/domain`.' },
  'unknown-figure': { title: 'Figure that is not there', severity: 'error', help: 'Figures are the files in `figures/`.' },
  'unknown-item': { title: 'Item that is not there', severity: 'error', help: 'Items are the files in `questions/`, named by the `id` inside.' },
  'unknown-key': { title: 'Key that is not known', severity: 'error', help: 'Only the keys of the schema are read, so a misspelt key would be lost.' },
  'unknown-objective': { title: 'Objective that is not there', severity: 'error', help: 'Objectives stand in the blueprints and are named `blueprint/objective`.' },
  'unknown-part': { title: 'Part that is not there', severity: 'error', help: 'Each folder in `chapters/` is the id of a part in `guide.yaml`.' },
  'unknown-sample': { title: 'Sample that is not there', severity: 'error', help: 'Samples are the folders in `samples/`.' },
  'unknown-source': { title: 'Source that is not there', severity: 'error', help: 'Sources are the files in `sources/`.' },
  'unknown-tab': { title: 'Code tab that is not there', severity: 'error', help: 'Code tabs stand under `codeTabs` in `guide.yaml`.' },
  'unknown-term': { title: 'Term that is not there', severity: 'error', help: 'Terms are the files in `terms/`.' },
  'yaml-syntax': { title: 'YAML that cannot be read', severity: 'error', help: 'YAML 1.2, indented by spaces.' },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalogue;

interface Entry { title: string; severity: 'error' | 'warning'; help: string }
