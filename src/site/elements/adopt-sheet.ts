/** Lays a style sheet over the page that a script brought along. A policy against inline styles does not touch it. */
export function adoptSheet(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
