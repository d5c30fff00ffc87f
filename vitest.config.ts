import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';

const TESTS = ['tests/**/*.test.ts'];
const ALONE = ['tests/claims/gazetteer/*.test.ts'];

export default defineConfig({
  // For modules with runes: the workspace is tested as the page has it.
  plugins: [svelte()],
  test: {
    projects: [
      // The code keeps no state between calls: files of a worker share its modules, read once.
      {
        extends: true,
        test: {
          name: 'shared',
          include: TESTS,
          exclude: [...ALONE, 'tests/browser/**'],
          isolate: false,
        },
      },
      // These forget their modules, and with them what may be started once in a process alone.
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    globalSetup: 'tests/temporaryFolder.ts',
    sequence: { sequencer: LongestFirst },
    setupFiles: 'tests/everyPlace.ts',
    // By itself vitest leaves one core idle, of two the half.
    maxWorkers: '100%',
    unstubGlobals: true,
    // Ends a test that hangs; how fast a machine is fails none.
    testTimeout: 300_000,
  },
});
