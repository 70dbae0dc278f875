import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { chapterLinks, fencedCode, formulas, plainTables } from '../../../markdown/index.ts';
import { escapeMoney } from '../../../math/index.ts';

/**
 * Renders the Markdown of a stem, an option or a rationale. HTML in it is shown as typed, links lead nowhere but to the web,
 * to chapters and pages, and no style attribute comes out.
 */
export async function inlineMarkdown(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(escapeMoney(markdown, 'markdown'), {
    features: { gfm: { footnotes: false }, frontmatter: false, math: true },
    mdastPlugins: [chapterLinks, typedHtml, safeLinks],
    hastPlugins: [formulas, fencedCode, plainTables],
  });
  return html.trim();
}

/** As `inlineMarkdown`, but a text of one paragraph comes without its `<p>`, so that it may stand in a label. */
export async function phrase(markdown: string): Promise<string> {
  const html = await inlineMarkdown(markdown);
  const { before, last } = splitLast(html);
  return before === '' && last !== '' ? last : html;
}

/** The text with the words of its links and not the links, for places that hold no link, such as a definition in the margin. */
export function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\((?:chapter|page|https?|mailto):[^)\s]*\)/g, '$1');
}

/** A stem in two: the blocks that set the scene, and the closing paragraph that asks. The second is empty where the stem ends otherwise. */
export async function sceneAndAsk(markdown: string): Promise<{ before: string; last: string }> {
  return splitLast(await inlineMarkdown(markdown));
}

/** The words alone, for places that take no elements, such as `<option>`. */
export async function plainWords(markdown: string): Promise<string> {
  const text = (await inlineMarkdown(markdown)).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

function splitLast(html: string): { before: string; last: string } {
  const start = html.endsWith('</p>') ? html.lastIndexOf('<p>') : -1;
  return start < 0 ? { before: html, last: '' } : { before: html.slice(0, start).trim(), last: html.slice(start + '<p>'.length, -'</p>'.length) };
}

const typedHtml = defineMdastPlugin({
  name: 'typed-html',
  html(node, ctx) {
    ctx.replaceNode(node, { type: 'text', value: node.value });
  },
});

const safeLinks = defineMdastPlugin({
  name: 'safe-links',
  link(node, ctx) {
    if (!/^(?:https?:\/\/|mailto:|\/|#|chapter:|page:)/.test(node.url)) ctx.setProperty(node, 'url', '#');
  },
});
