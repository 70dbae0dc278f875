/**
 * What pyright says of a place, as a signature on one line and the first sentence of the description.
 *
 * @param value Markdown of a hover: a fence with the declaration, then the docstring. A parameter has its own line of it.
 */
export function hoverText(value: string): HoverText | undefined {
  const [, kind = '', declared = '', rest = ''] = /^```python\n(?:\((\w+(?: \w+)*)\) )?([\s\S]*?)\n```\s*(?:---\s*)?([\s\S]*)$/.exec(value) ?? [];
  if (declared === '' || kind === 'module') return undefined;
  // The type of a value that was just set says only what was set.
  if (/^\w+: Literal\[/.test(declared) && kind !== 'parameter') return undefined;
  const parameter = kind === 'parameter' || (kind === 'function' && !declared.startsWith('def '));
  const docs = plain(rest);
  const own = parameter ? docs.replace(/^\w+: /, '') : docs;
  return { kind: parameter ? 'parameter' : kind === '' ? declared.split(' ')[0] ?? '' : kind, signature: shortSignature(declared), says: firstSentence(own), docs };
}

/** What the docstring of something called says of one of its keywords, where the keyword itself is not declared. */
export function keywordText(name: string, docs: string): HoverText | undefined {
  const said = new RegExp(`:(?:keyword|param|ivar)(?: [^:\\n]+)? ${name}: ([\\s\\S]*?)(?=\\n\\s*:|\\n\\n|$)`).exec(docs)?.[1];
  if (said === undefined) return undefined;
  const type = new RegExp(`:(?:paramtype|type|vartype) ${name}: ([^\\n]*)`).exec(docs)?.[1]?.trim();
  return { kind: 'parameter', signature: type === undefined ? name : `${name}: ${type}`, says: firstSentence(said), docs: '' };
}

/** On one line, without what is unknown; a long one loses parameters in the middle. */
export function shortSignature(declared: string): string {
  const line = declared.replace(/\s*\n\s*/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').replace(/^(?:def|async def) /, '')
    .replace(/: \.\.\.(?: .*)?$/, '').replace(/\[Unknown(?:, Unknown)*\]/g, '').replace(/: Unknown(?: \| None)?/g, '').replace(/ -> Unknown$/, '').replace(/ -> \(?[^()]*(?:ndarray|NDArray|_Array)\[.*$/, '').replace(/^(\w+) = \1$/, '$1');
  // What a decorator hides, or several ways to call at once, says less than the bare name.
  const hidden = /^(\w+): .*(?:_Wrapped|Overload\[|\(\()/.exec(line)?.[1];
  if (hidden !== undefined) return `${hidden}(…)`;
  if (line.length <= LONGEST) return line;
  const [, end = ')'] = /(\)(?: -> [^()]*)?)$/.exec(line) ?? [];
  const cut = line.lastIndexOf(', ', LONGEST - end.length);
  return `${line.slice(0, cut)}, …${end}`;
}

export function firstSentence(text: string): string {
  const paragraph = (text.trim().split(/\n\s*\n|\n\s*:/)[0] ?? '').replace(/\s+/g, ' ').trim();
  const sentence = /^(.+?(?<!\b(?:e\.g|i\.e|etc|vs))[.!?])(?= [A-Z“"(]|$)/.exec(paragraph)?.[1] ?? paragraph;
  return /^:|\{\{/.test(sentence) ? '' : sentence.length > LONGEST ? `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …` : sentence;
}

/** Markdown of a docstring as plain text. */
function plain(markdown: string): string {
  return markdown.replaceAll('&nbsp;', ' ').replace(/\\([_*\[\]~`<>#|])/g, '$1').replace(/~(?=[\w.])/g, '').replaceAll('`', '').replace(/:(?:class|func|meth|attr|obj):/g, '').replace(/ +$/gm, '').trim();
}

const LONGEST = 320;

export interface HoverText { kind: string; signature: string; says: string; docs: string }
