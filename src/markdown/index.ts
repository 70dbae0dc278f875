/** Sätteri plugins and what they share with components. */
export { chapterLinks } from './chapter-links.ts';
export { escapeHtml } from './escape-html.ts';
export { fencedCode } from './fenced-code.ts';
export { formulas } from './formulas.ts';
export { highlight } from './highlight.ts';
export { chapterHref } from './hrefs.ts';
export { marginPairs } from './margin-pairs.ts';
export { plainTables } from './plain-tables.ts';
export { sampleCode, withoutMarks, type SampleCode } from './region.ts';
export { withFormulas } from './with-formulas.ts';
