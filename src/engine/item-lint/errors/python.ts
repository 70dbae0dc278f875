/**
 * What Python would refuse in a program before it runs, as far as can be told without Python: brackets, quotes, and blocks.
 * Running the program proves the rest.
 *
 * @returns what is wrong, in words without a full stop; undefined where nothing is found.
 */
export function pythonFault(code: string): string | undefined {
  const { bare, fault } = withoutTexts(code);
  return fault ?? bracketFault(bare) ?? blockFault(bare);
}

/** The code with every text and comment emptied; lines stay where they are, and a text of several lines becomes one. */
function withoutTexts(code: string): { bare: string; fault?: string } {
  let open: string | undefined;
  const bare = code.replace(TOKENS, (token) => {
    if (token.startsWith('#')) return '';
    const quote = /^(?:'''|"""|['"])/.exec(token)?.[0] ?? '';
    if (token.length < 2 * quote.length || !token.endsWith(quote)) open ??= quote;
    return '""';
  });
  return open === undefined ? { bare } : { bare, fault: `a text that begins with ${open} is not closed` };
}

function bracketFault(bare: string): string | undefined {
  const stack: string[] = [];
  for (const [sign] of bare.matchAll(/[()[\]{}]/g)) {
    const closing = PAIRS[sign];
    if (closing !== undefined) stack.push(closing);
    else if (stack.pop() !== sign) return `\`${sign}\` closes nothing`;
  }
  const missing = stack.pop();
  return missing === undefined ? undefined : `\`${missing}\` is missing`;
}

/** A line that ends in a colon opens a block, which is set in; a line that is set in stands in a block; a block ends at a known depth. */
function blockFault(bare: string): string | undefined {
  const levels: number[] = [];
  let opens = false;
  let depth = 0;
  let continued = false;
  for (const line of bare.split('\n')) {
    const text = line.trim();
    const inside = depth > 0 || continued;
    depth += (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length;
    continued = text.endsWith('\\');
    if (inside || text === '') {
      if (inside && depth === 0 && !continued) opens = text.endsWith(':');
      continue;
    }
    if (/^ *\t/.test(line)) return 'a line is set in by a tab';
    const indent = line.length - line.trimStart().length;
    const level = levels.at(-1) ?? indent;
    if (opens && indent <= level) return `a block is missing before \`${text.slice(0, 30)}\``;
    if (!opens && levels.length > 0 && indent > level) return `\`${text.slice(0, 30)}\` is set in without a block`;
    if (levels.length === 0 || indent > level) levels.push(indent);
    while ((levels.at(-1) ?? indent) > indent) levels.pop();
    if (levels.at(-1) !== indent) return `\`${text.slice(0, 30)}\` ends a block at a depth that no line before it has`;
    opens = depth === 0 && text.endsWith(':');
  }
  return opens ? 'the last line opens a block that is missing' : undefined;
}

const TOKENS = /#[^\n]*|'''(?:\\[\s\S]|(?!''')[\s\S])*(?:'''|$)|"""(?:\\[\s\S]|(?!""")[\s\S])*(?:"""|$)|'(?:\\[\s\S]|[^'\\\n])*'?|"(?:\\[\s\S]|[^"\\\n])*"?/g;
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
