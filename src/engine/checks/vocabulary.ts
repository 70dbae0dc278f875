/**
 * The components authors may use in chapters, labs and pages, with their attributes.
 * The checks, and the documentation for authors, read this table; a component of the site has the same name.
 */
export const vocabulary = {
  Figure: { id: { form: 'id', required: true } },
  Sample: { id: { form: 'id', required: true }, region: { form: 'id' }, title: { form: 'text' } },
  Check: { id: { form: 'id', required: true } },
  Checkpoint: { id: { form: 'id', required: true } },
  Term: { id: { form: 'id', required: true } },
  Cite: { id: { form: 'ids', required: true } },
  Note: {},
  Callout: {
    kind: { form: ['exam-tip', 'pitfall', 'cost', 'changed', 'note'], required: true },
    sources: { form: 'ids' },
    checked: { form: 'date' },
  },
  Key: {},
  Serves: { objectives: { form: 'objectives', required: true } },
  Legacy: {},
  OldNames: {},
  ChangedNotes: {},
} as const satisfies Vocabulary;

/** What one attribute may hold: a list of words stands for a choice between them. */
export interface Attribute { form: 'id' | 'ids' | 'text' | 'date' | 'objectives' | readonly string[]; required?: true }
export type Vocabulary = Readonly<Record<string, Readonly<Record<string, Attribute>>>>;
