import { defineHastPlugin } from 'satteri';
import { escapeHtml } from './escape-html.ts';
import { highlight } from './highlight.ts';

/** Sets fenced code in two inks. A long line scrolls inside its block, which therefore takes the keyboard focus. */
export const fencedCode = defineHastPlugin({
  name: 'fenced-code',
  element: {
    filter: ['pre'],
    async visit(node, ctx) {
      const code = node.children[0];
      if (code?.type !== 'element') return;
      const language = languageOf(code.properties['className']);
      const html = await highlight(ctx.textContent(code).replace(/\n$/, ''), language);
      ctx.replaceNode(node, { type: 'raw', value: `<pre class="fence" tabindex="0" role="group" aria-label="Code: ${escapeHtml(language)}"><code>${html}</code></pre>` });
    },
  },
});

function languageOf(className: unknown): string {
  const names: unknown[] = Array.isArray(className) ? className : [className];
  for (const name of names) {
    if (typeof name === 'string' && name.startsWith('language-')) return name.slice('language-'.length);
  }
  return 'text';
}
