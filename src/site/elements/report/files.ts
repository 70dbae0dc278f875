import { csvOf, misconceptionsOf, talliesOf, weakAreas } from '../../../study/report/index.ts';
import { reportWords } from '../../strings/report.ts';
import { download } from '../download.ts';
import type { Report } from './report.ts';
import { isoDay } from './says.ts';

/** Wires printing and saving; a press always means the report on show. */
export function connectFiles(report: Report): void {
  on('print', () => { print(); });
  on('csv', () => { download(csvOf(rowsOf(report)), { type: 'text/csv;charset=utf-8', name: nameOf(report, 'csv') }); });
  on('json', () => { download(`${JSON.stringify(recordOf(report), null, 1)}\n`, { type: 'application/json;charset=utf-8', name: nameOf(report, 'json') }); });
}

/** The answers as a table, a row a question, with a row of names before them. */
export function rowsOf({ marks, bank }: Report): (string | number)[][] {
  return [
    ['place', 'item', 'result', 'points', 'total', 'confidence', 'flagged', 'seconds', 'domain', 'objective', 'response'],
    ...marks.map(({ place, item, standing, points, total, confidence, flagged, spent, domain, objective, response }) => [
      place, item, reportWords.standing[standing], points, total, confidence, flagged ? 'yes' : 'no', Math.round(spent / 1000),
      bank.domains[domain ?? '']?.title ?? '', objective === undefined ? '' : `${bank.objectives[objective]?.code ?? ''} ${bank.objectives[objective]?.text ?? ''}`,
      response === null ? '' : JSON.stringify(response),
    ]),
  ];
}

/** The whole report for programs. */
export function recordOf({ sitting: { sitting, spent, ended }, marks, bank, outcome }: Report): object {
  return {
    fieldguide: 'report', format: 1, guide: guideId(), sitting, ended: ended ?? null, seconds: Math.round(spent / 1000), outcome: outcome ?? null,
    domains: talliesOf(marks, bank, sitting.blueprint), weak: weakAreas(marks, bank), misconceptions: misconceptionsOf(marks, bank), answers: marks,
  };
}

function on(act: string, press: () => void): void {
  const button = document.querySelector<HTMLButtonElement>(`[data-act=${act}]`);
  if (button) button.onclick = press;
}

function nameOf({ sitting: { sitting } }: Report, ending: string): string {
  return `${guideId()}-${sitting.mode}-${isoDay(sitting.at)}.${ending}`;
}

function guideId(): string {
  return document.documentElement.dataset['guide'] ?? '';
}
