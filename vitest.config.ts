import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // For modules with runes: the workspace is tested as the page has it.
  plugins: [svelte()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    globalSetup: 'tests/temporaryFolder.ts',
    setupFiles: 'tests/everyPlace.ts',
    // By itself vitest leaves one core idle, of two the half.
    maxWorkers: '100%',
    // The code keeps no state between calls: files of a worker share its modules, read once.
    isolate: false,
    unstubGlobals: true,
    // Ends a test that hangs; how fast a machine is fails none.
    testTimeout: 300_000,
  },
});
