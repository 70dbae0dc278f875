import { withoutPrompts } from './prompts.ts';

/** Wires the copy buttons of code figures: they copy the code on show and say so in their own label. */
export function registerCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const panels = [...(button.closest('figure')?.querySelectorAll<HTMLElement>('.panel') ?? [])];
  const code = panels.find((panel) => panel.checkVisibility())?.querySelector('code')?.textContent ?? '';
  const label = button.textContent;
  await navigator.clipboard.writeText(withoutPrompts(code.replace(/\n$/, '')));
  button.textContent = button.dataset['done'] ?? label;
  setTimeout(() => (button.textContent = label), 1600);
}
