/** Formulas in TeX → MathML, and which dollar signs begin one. */
export { mathml, texFault, type TexFault } from './mathml.ts';
export { escapeMoney } from './money.ts';
