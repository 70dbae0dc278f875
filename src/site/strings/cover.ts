/** Words of the cover. Gaps are written `{name}`. */
export const coverWords = {
  over: 'A field guide to',
  plate: 'Plate 1.',
  sectionTitle: 'The exam in section',
  bare: 'The exam in section, as yet uncoloured. Each bed is as thick as its share of the marks, and each division is a chapter. Answer questions, and the plate fills with colour.',
  coloured: 'The exam in section. Each bed is as thick as its share of the marks, and each division is a chapter. The colour is what you have mastered: {fill}% of the whole.',
  open: 'Beyond the last division of a bed its chapters are still to be written.',
  outside: 'outside the exam',
  weight: '{weight} of the marks',
  mastered: '{fill}% mastered',
  begin: 'Begin at the beginning',
  beginNote: '{minutes} minutes. Chapters stand alone, so you can also start anywhere.',
  outline: 'The outline',
  outlineNote: 'Each with the chapters and questions that serve it.',
  use: 'How to use this guide',
  useSteps: [
    'Read a chapter. Its key and tables are what to come back to.',
    'Answer its questions and say how sure you are. Every option is explained.',
    'Watch the section fill. Colour is what you have shown to know; it fades if you stay away.',
  ],
  useNote: 'Nothing is sent anywhere: your answers stay in this browser.',
  empty: 'No chapter yet.',
  examFacts: 'Exam facts',
} as const;

/** "1 chapter", "4 chapters". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A list as a sentence has it: "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
