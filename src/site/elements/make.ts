/** Makes an element with attributes and children; words go in as text nodes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes a button that does one thing. */
export function makeButton(text: string, look: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: look }, text);
  button.addEventListener('click', act);
  return button;
}
