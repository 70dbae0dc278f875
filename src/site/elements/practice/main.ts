/** The script of the practice page, asked for by the page itself (`data-part-now`). */
import { practice as words } from '../../strings/practice.ts';
import { find } from '../find.ts';
import type { Part } from '../on-demand.ts';
import { openDesk } from './desk.ts';

const practice: Part = (root, load) => {
  openDesk(root, load).catch(() => {
    find(root, '[data-trouble]').textContent = words.failed;
    find(root, '[data-builder]').hidden = true;
    find(root, '#placement').hidden = true;
  });
};

(globalThis.fieldguideParts ??= {})['practice'] = practice;
