/** The script of the practice exam's page, asked for by the page itself (`data-part-now`). */
import { find } from '../find.ts';
import type { Part } from '../on-demand.ts';
import { openDesk } from './desk.ts';
import { exam as words } from '../../strings/exam.ts';

const exam: Part = (root, load) => {
  openDesk(root, load).catch(() => {
    for (const place of root.querySelectorAll('[data-trouble]')) place.textContent = words.failed;
    find(root, '[data-begin]').hidden = true;
  });
};

(globalThis.fieldguideParts ??= {})['exam'] = exam;
