import { defineHastPlugin } from 'satteri';

/**
 * Cells without style attributes (a strict policy refuses them), and the first cell of each row of the body as its header:
 * it is what a narrow screen prints above the folded row.
 */
export const plainTables = defineHastPlugin({
  name: 'plain-tables',
  element: {
    filter: ['td', 'th'],
    visit(node, ctx) {
      if (node.properties['style'] !== undefined) ctx.setProperty(node, 'style', null);
      if (node.properties['align'] !== undefined) ctx.setProperty(node, 'align', null);
      const row = ctx.parent(node);
      const first = row?.type === 'element' ? row.children.find((child) => child.type === 'element') : undefined;
      if (node.tagName === 'td' && first === node) {
        ctx.replaceNode(node, { type: 'element', tagName: 'th', properties: { scope: 'row' }, children: [...node.children] });
      }
      if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
    },
  },
});
