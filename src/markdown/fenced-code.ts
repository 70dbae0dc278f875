import { defineMdastPlugin } from 'satteri';
import { escapeHtml, highlight } from './highlight.ts';

/** Sets fenced code in two inks. A long line scrolls inside its block, which therefore takes the keyboard focus. */
export const fencedCode = defineMdastPlugin({
  name: 'fenced-code',
  async code(node) {
    const language = node.lang ?? 'text';
    const html = await highlight(node.value, language);
    return { raw: `<pre class="fence" tabindex="0" role="region" aria-label="Code: ${escapeHtml(language)}"><code>${html}</code></pre>`, mdxExpressions: false };
  },
});
