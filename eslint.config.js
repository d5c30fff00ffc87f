import js from '@eslint/js';
import globals from 'globals';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Each room of `src` and the rooms it may import. `text` holds the words and is open to all. */
const ROOMS = {
  text: [],
  measure: [],
  shape: ['measure'],
  places: ['measure', 'shape'],
  claims: ['measure', 'shape', 'places'],
  files: ['measure'],
  draw: ['measure', 'shape', 'places'],
  figure: ['measure', 'shape', 'places', 'claims', 'draw'],
  workspace: ['measure', 'shape', 'places', 'claims', 'files', 'draw', 'figure'],
  map: ['measure', 'shape', 'places', 'claims', 'files', 'draw', 'figure', 'workspace'],
  panels: ['measure', 'shape', 'places', 'claims', 'files', 'draw', 'figure', 'workspace', 'map'],
  cli: ['measure', 'shape', 'places', 'claims', 'files', 'draw', 'figure'],
};

/** Rooms that run anywhere: no DOM, no framework, no Node. */
const PURE = ['text', 'measure', 'shape', 'places', 'claims', 'files', 'draw', 'figure'];

const BROWSER_PACKAGES = ['svelte', 'svelte/*', 'maplibre-gl', 'svelte-maplibre-gl', 'node:*'];

/** Words come from a catalogue that is given, so that any language can be: only the two `main.ts` name one. */
const NAMES_NO_LANGUAGE = {
  group: ['**/text/*/**'],
  message: 'Take the catalogue as an argument; components take it from useCatalogue().',
};

/** How many folders deep files lie in a room, at most. */
const DEPTHS = [1, 2, 3, 4];

/** What files of a room may not import, by how deep they lie: `../map` is a room only at the top. */
const roomRules = Object.entries(ROOMS).flatMap(([room, allowed]) => {
  const closed = Object.keys(ROOMS).filter(
    (r) => r !== room && r !== 'text' && !allowed.includes(r),
  );
  const pure = PURE.includes(room);
  const rulesFor = (files, depth, patterns) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            {
              group: closed.map((r) => `${'../'.repeat(depth)}${r}/**`),
              message: `src/${room} may import only: ${['text', ...allowed].join(', ')} (docs/architecture.md).`,
            },
            ...(pure
              ? [
                  {
                    group: BROWSER_PACKAGES,
                    message: `src/${room} is pure: no framework, no Node.`,
                  },
                ]
              : []),
          ],
        },
      ],
      ...(pure
        ? {
            'no-restricted-globals': [
              'error',
              ...[
                'window',
                'document',
                'navigator',
                'localStorage',
                'location',
                'fetch',
                'process',
              ],
            ],
          }
        : {}),
    },
  });
  return [
    ...DEPTHS.map((depth) =>
      rulesFor([`src/${room}/${'*/'.repeat(depth - 1)}*.{ts,svelte}`], depth, [NAMES_NO_LANGUAGE]),
    ),
    rulesFor([`src/${room}/main.ts`], 1, []),
  ];
});

export default ts.config(
  { ignores: ['dist', 'lib/**', '.cache', 'geo/layers', 'geo/basemap', 'public', 'test-results'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-undef': 'off',
      eqeqeq: 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    // Texts and files come from anywhere: no expression may take more than linear time.
    ignores: ['tests/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  ...roomRules,
  {
    files: ['src/*.{ts,svelte}'],
    ignores: ['src/main.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [NAMES_NO_LANGUAGE] }] },
  },
);
