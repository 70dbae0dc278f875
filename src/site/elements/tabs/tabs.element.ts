import { keepChoice, readChoice } from '../stored-choice.ts';

/** Tells every other set of tabs on the page that the reader chose a language. */
const CHOSEN = 'fieldguide:tab';

/**
 * `<fg-tabs>`: the same code in several languages. All panels are in the page and show one after another without scripts;
 * this element shows one at a time. A choice holds for every set of tabs that has it, here and on later pages.
 */
export class TabsElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    // Figures of code are many, so their sets of tabs go by the figure's number.
    this.querySelector('[role=tablist]')?.setAttribute('aria-label', this.closest('figure')?.querySelector('figcaption b')?.textContent ?? '');
    for (const tab of this.#tabs) {
      this.#tie(tab);
      tab.addEventListener('click', () => choose(tab), { signal });
      tab.addEventListener('keydown', (event) => this.#move(event, tab), { signal });
    }
    document.addEventListener(CHOSEN, (event) => event instanceof CustomEvent && this.#show(String(event.detail)), { signal });
    // On disk the choice may come from another page (`shared-store/`).
    addEventListener('fg-choices', () => { this.#showChosen(); }, { signal });
    this.#showChosen();
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  get #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=tab]')];
  }

  get #panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.panel')];
  }

  /** Says which panel a tab opens; without this element the panels are plain parts of the figure, one after another. */
  #tie(tab: HTMLElement): void {
    const panel = this.#panels.find(({ dataset }) => dataset['tab'] === tab.dataset['tab']);
    if (!panel) return;
    panel.id ||= `panel-${String((ties += 1))}`;
    tab.id ||= `${panel.id}-tab`;
    panel.role = 'tabpanel';
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('aria-labelledby', tab.id);
  }

  /** Arrow keys, Home and End move the choice, as the ARIA pattern for tabs has it. */
  #move(event: KeyboardEvent, from: HTMLElement): void {
    const tabs = this.#tabs;
    const at = tabs.indexOf(from);
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : tabs[target % tabs.length];
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    choose(tab);
  }

  #showChosen(): void {
    this.#show(readChoice('tab') ?? this.#tabs[0]?.dataset['tab'] ?? '');
  }

  /** Shows a panel where this set has it; else what is on show stays, or the first. */
  #show(wanted: string): void {
    const tabs = this.#tabs;
    const known = tabs.some((tab) => tab.dataset['tab'] === wanted);
    if (!known && this.querySelector('.panel.on')) return;
    const name = known ? wanted : tabs[0]?.dataset['tab'];
    for (const tab of tabs) {
      const selected = tab.dataset['tab'] === name;
      tab.ariaSelected = String(selected);
      tab.tabIndex = selected ? 0 : -1;
    }
    for (const panel of this.#panels) panel.classList.toggle('on', panel.dataset['tab'] === name);
  }
}

/** How many panels of the page have an id of ours. */
let ties = 0;

export function registerTabs(): void {
  customElements.define('fg-tabs', TabsElement);
}

function choose(tab: HTMLElement): void {
  const name = tab.dataset['tab'] ?? '';
  keepChoice('tab', name);
  document.dispatchEvent(new CustomEvent(CHOSEN, { detail: name }));
}
