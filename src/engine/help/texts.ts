import type { Help } from './help.ts';

const CHAPTER = 'chapters/basics/01-start.mdx';
const TERM = 'terms/sample-size.yaml';

/** Text of chapters, labs and pages, and the components in it. */
export const texts = {
  'attribute-value': { fix: 'Write one of the words, dates or ids that the message lists.', example: { file: CHAPTER, wrong: '<Callout kind="notice"', right: '<Callout kind="note"' } },
  'banned-name': {
    fix: 'Write what the message offers. Where the old name is the subject, put the passage into `<Legacy>`.',
    example: { file: TERM, wrong: 'definition: How many an OldRun draws.', right: 'definition: How many are drawn.', given: [{ file: 'rules.yaml', text: 'sourceHosts: [example.org]\nbannedNames: [{ name: OldRun, use: a job, why: It is gone. }]\n' }] },
  },
  'banned-phrase': {
    fix: 'Say what the guide does in words of its own.',
    example: { file: TERM, wrong: 'definition: As in leaked questions.', right: 'definition: How many are drawn.', given: [{ file: 'rules.yaml', text: 'sourceHosts: [example.org]\nbannedPhrases: [leaked questions]\n' }] },
  },
  'code-in-content': { fix: 'Write the value out as text. A brace itself is `\\{`.', example: { file: CHAPTER, wrong: 'is {drawn} once', right: 'is drawn once' } },
  'dangling-link': { fix: 'Link to a chapter by `chapter:id#section`, to a page by `page:id`, to the web by its full address.', example: { file: CHAPTER, wrong: '[the opening](chapter:stat#opening)', right: '[the opening](chapter:start#opening)' } },
  'heading-id': { fix: 'End the heading in an id, which stays when its words change.', example: { file: CHAPTER, wrong: '## Opening\n', right: '## Opening {#opening}\n' } },
  'key-lead': { fix: 'Give each lead its opposite, and count pairs.', example: { file: CHAPTER, wrong: '2. Many → 3', right: '2. Many → 2', given: [{ file: CHAPTER, from: '<Serves', to: '<Key>\n\n1. Few → all\n2. Many → 2\n3. Alike → draw\n4. Unlike → layers\n\n</Key>\n\n<Serves' }] } },
  'mdx-syntax': { fix: 'Close every tag. Write `\\<` and `\\{` for the signs themselves.', example: { file: CHAPTER, wrong: 'checked="2026-01-01">Read on.', right: 'checked="2026-01-01">Read on.</Callout>' } },
  'missing-attribute': { fix: 'Add the attribute, in quotes.', example: { file: CHAPTER, wrong: '<Check />', right: '<Check id="q-start" />' } },
  'skipped-heading': {
    fix: 'Use the level below that of the heading above; `##` stands under the title of the page.',
    example: { file: CHAPTER, wrong: '#### Inside {#inside}', right: '### Inside {#inside}', given: [{ file: CHAPTER, from: '<Serves', to: '### Inside {#inside}\n\n<Serves' }] },
  },
  'tex-syntax': {
    fix: 'Correct the command the message names, or write `\\$` where the sign means money.',
    example: { file: CHAPTER, wrong: '$n + \\fraq{1}{2}$', right: '$n + \\frac{1}{2}$', given: [{ file: CHAPTER, from: 'is drawn once.', to: 'is drawn $n + \\frac{1}{2}$ times.' }] },
  },
  'unknown-attribute': { fix: 'Correct the spelling, or leave the attribute out.', example: { file: CHAPTER, wrong: 'titel="Draw"', right: 'title="Draw"' } },
  'unknown-component': { fix: 'Use a component of the vocabulary or plain Markdown. A picture is drawn as a figure.', example: { file: CHAPTER, wrong: '<Chek id="q-start" />', right: '<Check id="q-start" />' } },
  'unknown-term': { fix: 'Correct the id, or add the term.', example: { file: CHAPTER, wrong: '<Term id="size">', right: '<Term id="sample-size">' } },
  'unlinked-term': { fix: 'Move the link to where the chapter first uses the name.', example: { file: CHAPTER, wrong: 'Take a sample size: a <Term id="sample-size">sample size</Term> is', right: 'A <Term id="sample-size">sample</Term> is' } },
  'unused-term': { fix: 'Link the term where a chapter first uses it, or remove its file.', example: { file: CHAPTER, wrong: 'A sample is', right: 'A <Term id="sample-size">sample</Term> is' } },
} as const satisfies Record<string, Help>;
