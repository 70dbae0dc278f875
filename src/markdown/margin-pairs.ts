import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement } from 'satteri';

/** Components that stand in the margin beside the block before them. */
const MARGINAL: ReadonlySet<string | null | undefined> = new Set(['Note', 'Serves']);

/** Puts a block and the margin note that follows it into one `Pair`, so that they share a row on wide screens and stay in order on narrow ones. */
export const marginPairs = defineMdastPlugin({
  name: 'margin-pairs',
  before(root, ctx) {
    const paired = pair(root.children);
    if (paired.length < root.children.length) ctx.setProperty(root, 'children', paired);
  },
});

function pair(nodes: readonly Child[]): MdastNode[] {
  const out: MdastNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const before = nodes[index - 1];
    if (before && isMarginal(node) && isBlock(before)) out.splice(-1, 1, pairOf(before, node));
    else out.push(node);
  }
  return out;
}

function isMarginal(node: Child): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && MARGINAL.has(node.name);
}

function isBlock(node: Child): node is Extract<Child, { type: 'paragraph' | 'heading' }> {
  return node.type === 'paragraph' || node.type === 'heading';
}

function pairOf(block: Extract<Child, { type: 'paragraph' | 'heading' }>, margin: MdxJsxFlowElement): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name: 'Pair', attributes: [], children: [block, margin] };
}

type Child = Extract<MdastNode, { type: 'root' }>['children'][number];
