import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'lib/cli',
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'areacheck.js', banner: '#!/usr/bin/env node' } },
  },
  ssr: { noExternal: true },
});
