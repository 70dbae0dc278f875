const insideEngine = '^(\\.\\./)+engine/(?!index\\.ts$)';
const astro = '^astro(:|/|$)';
const node = '^node:';
const zod = '^zod(/|$)';

/**
 * Which room of `src/` may import which. Each entry forbids the rooms and packages it names and says where the code should go.
 * The first matching folder counts: inner folders stand before the room that holds them.
 */
export const rooms: readonly Room[] = [
  {
    files: ['src/schema/**'],
    forbid: [every('engine', 'markdown', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'schema imports nothing of ours: what needs a loaded guide belongs in src/engine.',
  },
  {
    files: ['src/engine/**'],
    forbid: [every('markdown', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'engine imports only schema: what shows a guide belongs in src/site, what reads built files in src/bundle.',
  },
  {
    files: ['src/archive/**'],
    forbid: [every('schema', 'engine', 'html', 'markdown', 'math', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'archive packs files into a zip and imports nothing of ours.',
  },
  {
    files: ['src/html/**'],
    forbid: [every('schema', 'engine', 'markdown', 'math', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'html reads and changes trees of HTML and imports nothing of ours.',
  },
  {
    files: ['src/math/**'],
    forbid: [every('schema', 'engine', 'markdown', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'math turns TeX into MathML and imports nothing of ours.',
  },
  {
    files: ['src/markdown/**'],
    forbid: [every('study', 'search', 'bundle', 'exports', 'cli', 'pages'), insideEngine],
    why: 'markdown imports schema and the face of the engine: what shows things belongs in src/site.',
  },
  {
    files: ['src/figures/**'],
    forbid: [every('engine', 'markdown', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro],
    why: 'figures imports only schema: take what it needs as a parameter; commands in src/cli bring it.',
  },
  {
    files: ['src/study/**'],
    forbid: [every('engine', 'archive', 'html', 'markdown', 'math', 'figures', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), astro, node, zod],
    why: 'study holds pure rules that run in the browser: they import only types of schema.',
    typesOf: every('schema'),
  },
  {
    files: ['src/site/elements/**', 'src/site/components/**/*.element.ts', 'src/search/browser/**'],
    forbid: [every('archive', 'html', 'markdown', 'math', 'figures', 'search/build', 'bundle', 'exports', 'cli', 'pages'), astro, node, zod],
    why: 'this runs in the browser: it imports only study, strings, types of schema, and its like.',
    typesOf: every('schema', 'engine'),
  },
  {
    files: ['src/site/**'],
    forbid: [every('search/build', 'bundle', 'exports', 'cli', 'pages'), insideEngine],
    why: 'site imports schema, the face of the engine, study, figures and markdown: a step of the build belongs in src/bundle or src/cli.',
  },
  {
    files: ['src/search/**'],
    forbid: [every('figures', 'bundle', 'exports', 'cli', 'pages'), insideEngine, astro],
    why: 'search imports schema and the face of the engine.',
  },
  {
    files: ['src/bundle/offline/worker/**'],
    forbid: [every('schema', 'engine', 'markdown', 'math', 'figures', 'study', 'search', 'exports', 'cli', 'pages'), astro, node, zod],
    why: 'this runs in the browser, in no page: it imports only its like and the messages of the page that asks it.',
    typesOf: every('site/elements/keep'),
  },
  {
    files: ['src/bundle/**'],
    forbid: [every('markdown', 'figures', 'study', 'search/build', 'exports', 'cli', 'pages'), astro],
    why: 'bundle reads built files only: what needs the guide belongs in src/site or src/exports.',
  },
  {
    files: ['src/pages/**', 'src/content.config.ts'],
    forbid: [every('search/build', 'bundle', 'exports', 'cli'), insideEngine],
    why: 'routes are thin: they import site, markdown and the face of the engine.',
  },
  {
    files: ['src/verification/**'],
    forbid: [every('markdown', 'math', 'figures', 'study', 'site', 'search', 'bundle', 'exports', 'cli', 'pages'), insideEngine, astro],
    why: 'verification imports schema and the face of the engine: what shows a proof belongs in src/site.',
  },
  {
    files: ['src/cli/**'],
    forbid: [insideEngine],
    why: 'commands take the engine by its face, src/engine/index.ts; export there what is missing.',
  },
];

/** Pattern of imports of the given rooms, from any depth. */
function every(...names: readonly string[]): string {
  return `^(\\.\\.?/)+(${names.join('|')})(/|$)`;
}

interface Room {
  files: readonly string[];
  /** Patterns of imports that are not allowed. */
  forbid: readonly string[];
  /** Shown with each; says where the code should go. */
  why: string;
  /** Pattern of imports that may bring types only. */
  typesOf?: string;
}
