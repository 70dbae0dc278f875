/** The face of the verification ladder. */
export { readAdapters } from './adapters.ts';
export { findingsText, type Finding } from './findings.ts';
export { reportFolder } from './folder/report-folder.ts';
export { fewSamples, keepReports, shareCaught, testStrength } from './mutants/test-strength.ts';
export { chosenSamples, ladderContext, verifySamples, type Verified } from './verify-samples.ts';
export { verifyOutputs, type VerifiedOutput } from './run-outputs.ts';
export { verifyTrials } from './trials.ts';
