/** Where a name stands in a text as a whole word, from 0; -1 where it does not. A name that ends in a sign may be followed by anything. */
export function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (!/\w/.test(before) && !(/\w/.test(after) && /\w$/.test(name))) return at;
  }
  return -1;
}
