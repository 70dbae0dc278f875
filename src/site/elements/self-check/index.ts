import { SelfCheckElement } from './self-check.element.ts';

/** Makes every `<fg-check>` of the page judge its form. */
export function registerSelfCheck(): void {
  customElements.define('fg-check', SelfCheckElement);
}
