/** An element that the page must hold. @throws Error naming it where it does not. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page holds no ${selector}.`);
  return found;
}

/** Calls `act` when a button of the page is pressed. */
export function onPress(name: string, act: () => Promise<void>): void {
  find(`[data-act=${name}]`).addEventListener('click', () => void act());
}

/** A day in the language of the page; plain English is written as the rest of the site writes it. */
export function dayOf(at: number): string {
  const { lang } = document.documentElement;
  return new Date(at).toLocaleDateString(lang === 'en' ? 'en-GB' : lang || undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}
