import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';

/** Components that stand in the margin beside the block before them. */
const MARGINAL: ReadonlySet<string | null | undefined> = new Set(['Note', 'Serves']);

/** Puts a block and the margin note that follows it into one `Pair`, so that they share a row on wide screens and stay in order on narrow ones. */
export const marginPairs = defineMdastPlugin({
  name: 'margin-pairs',
  mdxJsxFlowElement(node, ctx) {
    if (!MARGINAL.has(node.name)) return;
    const index = ctx.indexOf(node);
    const before = index === undefined ? undefined : ctx.parent(node)?.children[index - 1];
    if (!before || (before.type !== 'paragraph' && before.type !== 'heading')) return;
    const pair: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'Pair', attributes: [], children: [before, node] };
    ctx.replaceNode(before, pair);
    ctx.removeNode(node);
  },
});
