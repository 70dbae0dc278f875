import { escapeHtml } from '../markdown/index.ts';

/** HTML of a plain text that marks code by backquotes and nothing else. */
export function codeSpans(text: string): string {
  return text.split('`').map((part, index) => (index % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`)).join('');
}
