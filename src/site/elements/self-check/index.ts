/** The script of self-checks, loaded by `check-opener.ts`: makes every `<fg-check>` of the page judge its form. */
import sheet from '../../styles/answered.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { SelfCheckElement } from './self-check.element.ts';

adoptSheet(sheet);
customElements.define('fg-check', SelfCheckElement);
