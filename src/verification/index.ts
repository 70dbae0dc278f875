/** The face of the verification ladder. */
export { findingsText, type Finding } from './findings.ts';
export { verifySamples, type Verified } from './verify-samples.ts';
export { verifyOutputs, type VerifiedOutput } from './run-outputs.ts';
