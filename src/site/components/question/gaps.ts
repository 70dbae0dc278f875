import type { Question } from '../../../schema/index.ts';
import { escapeHtml, highlight } from '../../../markdown/index.ts';
import { filled } from '../../strings/filled.ts';
import { arranged } from './arranged.ts';
import { phrase, plainWords } from './inline-markdown.ts';
import { words } from './words.ts';

/**
 * The sentence or code of a dropdown item with a native list in each gap.
 * A gap passes through Markdown or the highlighter as one private character, which neither splits nor escapes.
 */
export async function gappedHtml({ text, language, blanks }: Dropdown, item: string): Promise<string> {
  const marked = blanks.reduce((so, { id }, at) => so.replace(new RegExp(`\\{\\{\\s*${id}\\s*\\}\\}`), markOf(at)), text);
  const html = language === undefined ? await phrase(marked) : await highlight(marked.trimEnd(), language);
  const lists = await Promise.all(blanks.map((blank, at) => listOf(blank, at, blanks.length, item)));
  return html.replace(/[\uE000-\uE0FF]/g, (mark) => lists[mark.charCodeAt(0) - FIRST] ?? '');
}

const FIRST = 0xe000;

function markOf(at: number): string {
  return String.fromCharCode(FIRST + at);
}

async function listOf({ id, label, options }: Blank, at: number, count: number, item: string): Promise<string> {
  const name = escapeHtml(filled(words.blank, { n: at + 1, count, label }));
  const choices = await Promise.all(arranged(options, `${item}/${id}`).map(async (option) => {
    return `<option value="${option.id}">${escapeHtml(await plainWords(option.text))}</option>`;
  }));
  return `<select id="${item}-${id}" name="part-${id}" aria-label="${name}"><option value="">${words.choose}</option>${choices.join('')}</select>`;
}

type Dropdown = Extract<Question, { type: 'dropdown' }>;
type Blank = Dropdown['blanks'][number];
