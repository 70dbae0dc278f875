export type { FigureProblem, FigureSource } from './figure.ts';
export { figureKey } from './key.ts';
export { renderFigures, type RenderResult } from './render.ts';
export { figureProblems, figureSvg, phoneSvg, renderedFolder, withIdsOf } from './store.ts';
