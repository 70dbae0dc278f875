import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/**
 * Writes `\\$` where a dollar sign would begin a formula and means money. As Pandoc has it, a formula in `$…$` has no blank inside
 * its signs, and no digit follows it: so "$5 and $10" is a price, and a price again.
 *
 * @param format how the text is read. A text that cannot be read comes back as it is; whoever reads it next will say why.
 */
export function escapeMoney(source: string, format: 'markdown' | 'mdx'): string {
  let text = source;
  for (let signs = source.split('$').length - 1; signs > 1; signs -= 1) {
    const at = moneyIn(parsed(text, format));
    if (at === undefined) return text;
    text = `${text.slice(0, at)}\\${text.slice(at)}`;
  }
  return text;
}

function parsed(text: string, format: 'markdown' | 'mdx'): MdastNode | undefined {
  const options = { features: { math: true, headingAttributes: true } };
  try {
    return format === 'mdx' ? mdxToMdast(text, options) : markdownToMdast(text, options);
  } catch {
    return undefined;
  }
}

/** Where the first formula begins that is none. */
function moneyIn(node: MdastNode | undefined): number | undefined {
  if (!node || !('children' in node)) return undefined;
  for (const [index, child] of node.children.entries()) {
    const next = node.children[index + 1];
    const money = child.type === 'inlineMath' && (child.value.trim() !== child.value || (next?.type === 'text' && /^\d/.test(next.value)));
    const at = money ? child.position?.start.offset : moneyIn(child);
    if (at !== undefined) return at;
  }
  return undefined;
}
