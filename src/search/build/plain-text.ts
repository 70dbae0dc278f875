/** The words of a short Markdown text, as a reader sees them: links without targets, code and emphasis without their signs. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`+/g, '')
    .replace(/(\*\*|__|\*|(?<!\w)_|_(?!\w))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
