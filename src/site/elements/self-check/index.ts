/** The script of self-checks, loaded by `check-opener.ts`: makes every `<fg-check>` of the page judge its form. */
import { SelfCheckElement } from './self-check.element.ts';

customElements.define('fg-check', SelfCheckElement);
