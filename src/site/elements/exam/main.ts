/** The script of the practice exam's page, asked for by the page itself (`data-part-now`). */
import { find } from '../find.ts';
import type { Part } from '../on-demand.ts';
import { openDesk } from './desk.ts';
import { exam as words } from '../../strings/exam.ts';

const exam: Part = (root, load) => {
  openDesk(root, load).catch(() => { find(root, '[data-trouble]').textContent = words.failed; });
};

(globalThis.fieldguideParts ??= {})['exam'] = exam;
