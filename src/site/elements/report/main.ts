/** The page of reports: what the sitting named in the address came to, or the list of sittings. */
import { reportWords } from '../../strings/report.ts';
import type { Part } from '../on-demand.ts';
import { showAnswers } from './answers.ts';
import { loadReportBank } from './bank.ts';
import { connectFiles } from './files.ts';
import { showDomains } from './domains.ts';
import { listView } from './list.ts';
import { showPace } from './pace.ts';
import { reportOf } from './report.ts';
import { showScale } from './scale.ts';
import { showScore } from './score.ts';
import { focusOn, hideAll, put, show } from './slots.ts';
import { showSlips } from './slips.ts';
import { readStudy } from './study.ts';
import { showWeak } from './weak.ts';

/** Called once, as the page loads. */
const start: Part = (_, load) => {
  addEventListener('hashchange', () => void open(load).then(() => {
    focusOn('title');
    scrollTo({ top: 0 });
  }));
  void open(load);
};

/** Counts what was opened: the reader may ask for another report while one is still being read. */
let opened = 0;

(globalThis.fieldguideParts ??= {})['report'] = start;

async function open(load: Load): Promise<void> {
  opened += 1;
  const turn = opened;
  const [study, bank] = await Promise.all([readStudy(), loadReportBank(load).catch(() => undefined)]);
  if (turn !== opened) return;
  hideAll();
  if ('closed' in study) { put('state', reportWords[study.closed]); return; }
  if (!bank) { put('state', reportWords.noBank); return; }
  const reports = study.sittings.map((sitting) => reportOf(sitting, bank));
  const asked = addressed();
  const report = reports.find(({ sitting }) => sitting.sitting.id === asked);
  if (!report) { listView(reports, asked); return; }
  put('state', '');
  showScore(report, reports);
  showScale(report, reports);
  showSlips(report);
  showWeak(report);
  showDomains(report);
  showPace(report);
  connectFiles(report);
  show('acts');
  await showAnswers(report, load, () => turn === opened);
}

/** The sitting that the address names; what cannot be decoded names none. */
function addressed(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

type Load = Parameters<Part>[1];
