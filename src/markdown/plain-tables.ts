import { defineHastPlugin } from 'satteri';

/**
 * Cells without style attributes (a strict policy refuses them), and the first cell of each row of the body as its header:
 * it is what a narrow screen prints above the folded row.
 */
export const plainTables = defineHastPlugin({
  name: 'plain-tables',
  element: [
    {
      filter: ['td', 'th'],
      visit(node, ctx) {
        if (node.properties['style'] !== undefined) ctx.setProperty(node, 'style', null);
        if (node.properties['align'] !== undefined) ctx.setProperty(node, 'align', null);
        if (node.tagName === 'th' && node.children.length === 0) ctx.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
        else if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
        else if (isFirstCell(ctx.parent(node).children, ctx.indexOf(node))) {
          ctx.replaceNode(node, { type: 'element', tagName: 'th', properties: { scope: 'row' }, children: [...node.children] });
        }
      },
    },
  ],
});

function isFirstCell(row: readonly { type: string }[] | undefined, index: number | undefined): boolean {
  return row?.findIndex(({ type }) => type === 'element') === index;
}
