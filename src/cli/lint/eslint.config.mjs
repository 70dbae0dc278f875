import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { rooms } from './rooms.ts';

const TESTS = ['**/*.test.ts', 'e2e/**/*.ts', '**/testing/**'];
const BROWSER = ['src/site/elements/**/*.ts', 'src/site/components/**/*.element.ts', 'src/search/browser/**/*.ts', 'src/study/**/*.ts'];

/** Later entries win, so rooms stand in reverse: an inner folder overrides the room that holds it. */
const roomRules = rooms.toReversed().map(({ files, forbid, why, typesOf }) => ({
  files,
  ignores: ['**/*.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        ...forbid.map((regex) => ({ regex, message: why })),
        ...(typesOf ? [{ regex: typesOf, allowTypeImports: true, message: why }] : []),
      ],
    }],
  },
}));

export default tseslint.config(
  { ignores: ['dist*/**', '.astro/**', '.fieldguide/**', 'test-results/**', 'content/**', 'e2e/fixtures/**', 'node_modules/**', '**/*.astro/*.ts'] },
  { plugins: { '@typescript-eslint': tseslint.plugin } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.ts'], extends: [...tseslint.configs.strictTypeChecked] },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '../../..') } } },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Numbers in a text are plain enough.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => fire()` and an early `return fail()` read well where there is no result.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'eqeqeq': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is found by search and cannot drift.' }],
    },
  },
  // A default export is what these tools ask for.
  { files: ['**/*.config.{ts,mjs}', 'src/pages/**', 'src/content.config.ts', 'e2e/global-setup.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // A `describe` block is a list, not a function to follow.
  { files: TESTS, rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] } },
  // `any` comes out of what the runners give (`expect.anything()`, parsed JSON); a test of the policy tries what is forbidden.
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'no-eval': 'off',
      'no-console': 'off',
    },
  },
  // Commands speak to a terminal.
  { files: ['src/cli/**', 'src/site/fonts/cut-fonts.ts'], rules: { 'no-console': 'off' } },
  {
    files: BROWSER,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name is found by search and cannot drift.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]', message: 'Text goes into the page as text nodes; clone a <template> for structure.' },
        { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]', message: 'Text goes into the page as text nodes.' },
        { selector: 'NewExpression[callee.name="Function"]', message: 'No code from text.' },
      ],
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'Worker', 'SharedWorker', 'WebSocket', 'EventSource'],
    },
  },
  ...roomRules,
);
