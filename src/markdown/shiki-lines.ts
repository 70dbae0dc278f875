import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { escapeHtml } from './escape-html.ts';
import { inks, plain } from './two-inks.ts';

/** The HTML of each line of a code. This module is loaded only for what no cache holds: most of the time goes into starting Shiki. */
export async function shikiLines(code: string, language: string): Promise<readonly string[]> {
  const shiki = await (highlighter ??= create());
  const lang = shiki.getLoadedLanguages().includes(language) ? language : 'text';
  const { tokens } = shiki.codeToTokens(code, { lang, theme: theme.name });
  return tokens.map((line) => line.map(({ content, color }) => inked(escapeHtml(content), color)).join(''));
}

const theme = {
  name: 'two-ink',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [...inks, { scope: plain, colour: '#000000' }].map(({ scope, colour }) => ({ scope: [...scope], settings: { foreground: colour } })),
} satisfies ThemeRegistration;

let highlighter: Promise<HighlighterCore> | undefined;

function create(): Promise<HighlighterCore> {
  return createHighlighterCore({ themes: [theme], langs: [bash, json, python, yaml], engine: createJavaScriptRegexEngine() });
}

function inked(html: string, color: string | undefined): string {
  const tag = inks.find(({ colour }) => colour === color)?.tag;
  return tag && html.trim() !== '' ? `<${tag}>${html}</${tag}>` : html;
}
