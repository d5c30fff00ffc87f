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
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  // Native code and packages with data files of their own stay what they are.
  ssr: { noExternal: true, external: ['@resvg/resvg-js', 'pdfkit', 'fontkit'] },
});
