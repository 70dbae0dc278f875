import { defineHastPlugin } from 'satteri';
import { mathml } from '../math/index.ts';

/** Sets formulas, which the parser leaves as code, in MathML. The index of search leaves them out: their letters are no words. */
export const formulas = defineHastPlugin({
  name: 'formulas',
  element: [{
    filter: ['code', 'pre'],
    visit(node, ctx) {
      const code = node.tagName === 'pre' ? node.children[0] : node;
      if (code?.type !== 'element') return;
      const names: unknown = code.properties['className'];
      const display = node.tagName === 'pre';
      if (!Array.isArray(names) || !names.includes(display ? 'math-display' : 'math-inline')) return;
      const math = mathml(ctx.textContent(code), display).replace('<math', '<math data-pagefind-ignore');
      // As with code, what may scroll takes the focus of the keyboard.
      ctx.replaceNode(node, { type: 'raw', value: display ? `<div class="formula" tabindex="0" role="group" aria-label="Formula">${math}</div>` : math });
    },
  }],
});
