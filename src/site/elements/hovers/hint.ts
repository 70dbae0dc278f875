/** The one popover that says what a name is. It follows the pointer and the focus, and goes by Escape or a look elsewhere. */
export class Hint {
  readonly #box = document.createElement('div');
  #shown: HTMLElement | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    Object.assign(this.#box, { id: 'said', className: 'said', role: 'tooltip', popover: 'manual' });
    this.#box.append(document.createElement('code'), document.createElement('p'), document.createElement('small'));
    document.body.append(this.#box);
    this.#box.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.#box.addEventListener('pointerleave', () => this.#hide());
    addEventListener('keydown', ({ key }) => { if (key === 'Escape') this.#hide(); });
    // The focus may scroll the page to a name, and then takes what is said along.
    addEventListener('scroll', () => {
      if (this.#shown && this.#shown === document.activeElement) place(this.#box, this.#shown.getBoundingClientRect());
      else this.#hide();
    }, { capture: true, passive: true });
    addEventListener('pointerdown', ({ target }) => { if (!(target instanceof Element && target.closest('.nm, .said'))) this.#hide(); });
  }

  /** @param tell signature, first sentence and package of a name. */
  watch(code: HTMLElement, names: readonly HTMLElement[], tell: (name: HTMLElement) => readonly string[]): void {
    const [first] = names;
    if (!first) return;
    names.forEach((name) => { name.tabIndex = name === first ? 0 : -1; });
    const under = ({ target }: Event): HTMLElement | undefined => names.find((name) => target instanceof Node && name.contains(target));
    const show = (event: Event): void => {
      const name = under(event);
      if (name) this.#show(name, tell(name));
    };
    for (const type of ['pointerover', 'focusin', 'click']) code.addEventListener(type, show);
    code.addEventListener('pointerout', (event) => {
      // Long enough to move the pointer onto what is said, to read or copy it.
      if (under(event)) this.#leaving = setTimeout(() => this.#hide(), LEAVING);
    });
    code.addEventListener('focusout', () => this.#hide());
    code.addEventListener('keydown', (event) => move(event, names, under(event)));
    const pointed = names.find((name) => name.matches(':hover'));
    if (pointed) this.#show(pointed, tell(pointed));
  }

  #show(name: HTMLElement, texts: readonly string[]): void {
    clearTimeout(this.#leaving);
    if (this.#shown !== name) this.#hide();
    this.#shown = name;
    name.setAttribute('aria-describedby', this.#box.id);
    [...this.#box.children].forEach((part, index) => { part.textContent = texts[index] ?? ''; });
    if (!this.#box.matches(':popover-open')) this.#box.showPopover();
    place(this.#box, name.getBoundingClientRect());
  }

  #hide(): void {
    this.#shown?.removeAttribute('aria-describedby');
    this.#shown = undefined;
    if (this.#box.matches(':popover-open')) this.#box.hidePopover();
  }
}

/** Arrow keys go from name to name, Home and End to the first and the last; one of them is reached by Tab. */
function move(event: KeyboardEvent, names: readonly HTMLElement[], from: HTMLElement | undefined): void {
  const at = from ? names.indexOf(from) : -1;
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 };
  const target = names[steps[event.key] ?? -1];
  if (!from || !target) return;
  event.preventDefault();
  from.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

/** Below the name where there is room, else above it; never over the edge of the window. */
function place(box: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = box;
  const below = bottom + GAP + offsetHeight < innerHeight;
  box.style.setProperty('left', `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - offsetWidth - GAP))}px`);
  box.style.setProperty('top', `${below ? bottom + GAP : Math.max(GAP, top - offsetHeight - GAP)}px`);
}

const GAP = 8;
const LEAVING = 250;
