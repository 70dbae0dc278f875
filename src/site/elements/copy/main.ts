import type { Part } from '../on-demand.ts';
import { withoutPrompts } from './prompts.ts';

/** The part `copy`: a code figure's button copies the code on show and says so in its own label. */
const copy: Part = (opener) => {
  const panels = [...(opener.closest('figure')?.querySelectorAll<HTMLElement>('.panel') ?? [])];
  const code = panels.find((panel) => panel.checkVisibility())?.querySelector('code');
  if (code) void copied(code).then((done) => { answer(opener, opener.dataset[done ? 'done' : 'refused'] ?? ''); });
};

/** @returns false where the browser keeps its clipboard to itself; the code is then selected, to be copied by hand. */
async function copied(code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(withoutPrompts(code.textContent.replace(/\n$/, '')));
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}

/** The label comes back after a while; a second click in between does not make the answer the label. */
function answer(button: HTMLElement, text: string): void {
  button.dataset['label'] ??= button.textContent;
  button.textContent = text;
  setTimeout(() => (button.textContent = button.dataset['label'] ?? text), 1600);
}

(globalThis.fieldguideParts ??= {})['copy'] = copy;
