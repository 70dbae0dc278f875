import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import yaml from 'shiki/langs/yaml.mjs';

/**
 * Highlights code in two inks, by element and never by style: `b` for keywords, `u` for strings and numbers
 * (printed in the hue of the page), `i` for comments. Each line is a `span.ln`.
 *
 * @param code text without a closing line break.
 * @param language a Shiki name; one that is not known is set without marks.
 * @param marked line numbers, from 1, that are tinted.
 * @returns HTML for the inside of `pre > code`.
 */
export async function highlight(code: string, language: string, marked: ReadonlySet<number> = new Set()): Promise<string> {
  const shiki = await (highlighter ??= create());
  const lang = shiki.getLoadedLanguages().includes(language) ? language : 'text';
  const { tokens } = shiki.codeToTokens(code, { lang, theme: theme.name });
  return tokens
    .map((line, index) => {
      const html = line.map(({ content, color }) => ink(escapeHtml(content), color)).join('');
      return `<span class="ln${marked.has(index + 1) ? ' hl' : ''}">${html}\n</span>`;
    })
    .join('');
}

/** Makes text safe inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Colours that only carry a role through Shiki; none of them reaches a page. */
const ROLE = { comment: '#000001', keyword: '#000002', value: '#000003' } as const;
const TAGS: Readonly<Record<string, string>> = { [ROLE.comment]: 'i', [ROLE.keyword]: 'b', [ROLE.value]: 'u' };

const theme = {
  name: 'two-ink',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: ROLE.comment } },
    { scope: ['keyword', 'storage', 'entity.name.tag', 'support.type.property-name', 'constant.language'], settings: { foreground: ROLE.keyword } },
    { scope: ['string', 'constant.numeric', 'constant.character'], settings: { foreground: ROLE.value } },
  ],
} satisfies ThemeRegistration;

let highlighter: Promise<HighlighterCore> | undefined;

function create(): Promise<HighlighterCore> {
  return createHighlighterCore({ themes: [theme], langs: [bash, json, python, yaml], engine: createJavaScriptRegexEngine() });
}

function ink(html: string, color: string | undefined): string {
  const tag = TAGS[color ?? ''];
  return tag && html.trim() !== '' ? `<${tag}>${html}</${tag}>` : html;
}
