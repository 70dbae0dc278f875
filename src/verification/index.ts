/** The face of the verification ladder. */
export { findingsText, type Finding } from './findings.ts';
export { keepReports, MOST_MUTANTS, shareCaught, testStrength } from './mutants/test-strength.ts';
export { chosenSamples, ladderContext, verifySamples, type Verified } from './verify-samples.ts';
export { verifyOutputs, type VerifiedOutput } from './run-outputs.ts';
export { verifyTrials } from './trials.ts';
