import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'lib/cli',
    target: 'node20',
    rollupOptions: {
      output: {
        entryFileNames: 'areacheck.js',
        // Beside it, so that paths to geo/ and fonts/ are the same from every part.
        chunkFileNames: '[name]-[hash].js',
        banner: '#!/usr/bin/env node',
      },
    },
  },
  // A native module cannot be bundled.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
});
