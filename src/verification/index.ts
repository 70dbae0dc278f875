/** The face of the verification ladder. */
export { findingsText } from './findings.ts';
export { verifySamples, type Verified } from './verify-samples.ts';
