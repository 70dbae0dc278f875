import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fault, placeIn } from '../diagnostics/fault.ts';
import { offer } from '../diagnostics/nearest.ts';
import type { Figure } from '../guide.ts';
import type { Check } from './check.ts';

/**
 * A figure begins with a kind of diagram that Mermaid knows and has words for readers who do not see it.
 * What Mermaid finds deeper inside shows when figures are drawn.
 */
export const figureSources: Check = ({ figures }) => [...figures.values()].flatMap((figure) => {
  const { line } = firstWord(figure);
  const missing = [figure.title === '' && 'accTitle', figure.description === '' && 'accDescr'].filter((name) => name !== false);
  return [
    ...kindFaults(figure),
    ...(figure.phone ? kindFaults(figure.phone) : []),
    ...missing.map((name) => fault(
      'figure-text', placeIn(figure.file, { line, column: 1 }),
      `The figure has no \`${name}\`.`,
      `Add a line \`${name}: …\` ${name === 'accTitle' ? 'that names what it shows' : 'that says in words what it shows'}.`,
    )),
  ];
});

function kindFaults(drawing: Drawing): Diagnostic[] {
  const { line, word } = firstWord(drawing);
  if (KINDS.includes(word)) return [];
  return [fault(
    'mermaid-syntax', placeIn(drawing.file, { line, column: 1 }),
    word === '' ? 'The figure is empty.' : `\`${word}\` is not a kind of diagram.`,
    offer(word, KINDS, 'Begin with a kind of diagram, for instance `flowchart LR`.'),
  )];
}

/** First word after front matter, comments and directives, with its line. */
function firstWord({ source }: Drawing): { line: number; word: string } {
  const matter = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(source)?.[0] ?? '';
  const start = matter.split('\n').length;
  const lines = source.slice(matter.length).split('\n');
  const index = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('%%'));
  return { line: index === -1 ? 1 : start + index, word: /^\s*([^\s:;{]+)/.exec(lines[index] ?? '')?.[1] ?? '' };
}

type Drawing = Pick<Figure, 'file' | 'source'>;

const KINDS: readonly string[] = [
  'flowchart', 'graph', 'sequenceDiagram', 'stateDiagram-v2', 'stateDiagram', 'classDiagram', 'erDiagram', 'timeline', 'gantt', 'mindmap',
  'quadrantChart', 'pie', 'xychart', 'xychart-beta', 'sankey', 'sankey-beta', 'block', 'block-beta', 'architecture', 'architecture-beta',
  'journey', 'gitGraph', 'requirementDiagram', 'packet', 'packet-beta', 'kanban', 'treemap', 'treemap-beta', 'radar-beta',
  'C4Context', 'C4Container', 'C4Component', 'C4Dynamic', 'C4Deployment',
];
