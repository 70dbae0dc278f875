import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import { figuresAndSamples } from './figures-and-samples.ts';
import { files } from './files.ts';
import type { Help } from './help.ts';
import { items } from './items.ts';
import { outlinesAndSources } from './outlines-and-sources.ts';
import { texts } from './texts.ts';

/** What to do about each code, with an example; the reason of a code stands in the catalogue. */
export const help: Readonly<Record<DiagnosticCode, Help>> = { ...files, ...texts, ...figuresAndSamples, ...items, ...outlinesAndSources };
