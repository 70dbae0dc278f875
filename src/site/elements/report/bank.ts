import type { ReportBank, ReportBlueprint, ReportDomain, ReportItem, ReportSection } from '../../../study/report/index.ts';
import type { Bank, BankBlueprint, BankItem } from '../../bank-data.ts';
import type { ReportData } from '../../report-data.ts';
import { loadBank } from '../bank/index.ts';

/**
 * What a report knows of the guide, from the bank and what is kept for reports alone.
 *
 * @param load adds a script of the site to the page.
 * @throws Error where one of the two cannot be loaded.
 */
export async function loadReportBank(load: (path: string) => Promise<void>): Promise<WholeBank> {
  const [bank] = await Promise.all([loadBank(load), load('assets/report-data.js')]);
  if (!globalThis.fieldguideReport) throw new Error('assets/report-data.js brought nothing.');
  return { ...reportBankOf(bank, globalThis.fieldguideReport), whole: bank };
}

/** Joins the two. */
export function reportBankOf(bank: Bank, data: ReportData): ReportBank {
  return {
    items: mapped(bank.items, itemOf),
    objectives: mapped(bank.objectives, ({ code, text, domain }, ref) => ({ code, text, domain, alike: data.alike[ref] ?? [] })),
    domains: Object.fromEntries(Object.entries(bank.blueprints).flatMap(([id, blueprint]) => domainsOf(id, blueprint, data))),
    blueprints: mapped(bank.blueprints, blueprintOf),
    sections: mapped(data.minutes, (minutes, ref) => sectionOf(bank, ref, minutes)),
    misconceptions: data.misconceptions,
  };
}

function itemOf({ key, type, points, objectives, chapter, section, misconceptions }: BankItem): ReportItem {
  return { key, type, parts: points, objectives, section: section === '' ? chapter : `${chapter}#${section}`, slips: misconceptions ?? {} };
}

function domainsOf(blueprint: string, { domains }: BankBlueprint, { numerals }: ReportData): [string, ReportDomain][] {
  return domains.map(({ id, title, weight }, at) => {
    const ref = `${blueprint}/${id}`;
    return [ref, { title, weight, numeral: numerals[ref] ?? String(at + 1), hue: at + 1 }];
  });
}

function blueprintOf({ code, title, exam }: BankBlueprint): ReportBlueprint {
  return { code, title, questions: exam?.questions.min ?? 0, exam: exam ? { pass: exam.pass, scale: exam.scale, scoring: exam.scoring ?? '' } : null };
}

function sectionOf({ chapters }: Bank, ref: string, minutes: number): ReportSection {
  const [id = '', section = ''] = ref.split('#');
  const chapter = chapters[id];
  const page = chapter?.page ?? 'objectives.html';
  return { number: chapter?.number ?? '', title: chapter?.sections[section] ?? chapter?.title ?? ref, page: section === '' ? page : `${page}#${section}`, minutes };
}

function mapped<From, To>(record: Readonly<Record<string, From>>, to: (value: From, name: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));
}

/** `whole`: the bank as it came, by which questions are fetched. */
export interface WholeBank extends ReportBank { whole: Bank }

declare global {
  /** Set by `assets/report-data.js`. */
  var fieldguideReport: ReportData | undefined;
}
