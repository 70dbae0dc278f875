/** What other rooms may use of reports. */
export type {
  ReportBank, ReportBlueprint, ReportDomain, ReportExam, ReportItem, ReportObjective, ReportSection,
} from './bank.ts';
export { talliesOf, type DomainTally, type Tally } from './domains.ts';
export { counted, isSureAndWrong, lostFirstSure, marksOf, type Mark, type Sat, type SatAnswer } from './marks.ts';
export { misconceptionsOf, type Held } from './misconceptions.ts';
export { changeOf, cutOf, outcomeOf, type Circumstances, type Estimate, type Outcome, type Silence } from './outcome.ts';
export { paceOf, type Pace } from './pace.ts';
export { csvOf } from './table.ts';
export { weakAreas, type WeakArea } from './weak.ts';
