/** What other rooms may use of review. */
export { dueBefore } from './exam-cap.ts';
export { intervalsOf, memoryOf, retrievability, type Memory } from './memory.ts';
export { newTerms } from './new-terms.ts';
export { dueNow, dueObjectives, standings, type ReviewSettings, type UnitStanding } from './queue.ts';
export { gradeOf, responsesOf, termSubject, type Grade, type Response, type ReviewedGuide } from './response.ts';
export { unitsOf, type ReviewItem, type Unit } from './unit.ts';
