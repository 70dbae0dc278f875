/** The script of self-checks, loaded by `check-opener.ts`: makes every `<fg-check>` of the page judge its form. */
import buttons from '../../styles/btn.css?inline';
import sheet from '../../styles/answered.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { SelfCheckElement } from './self-check.element.ts';

adoptSheet(buttons);
adoptSheet(sheet);
customElements.define('fg-check', SelfCheckElement);
