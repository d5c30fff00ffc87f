import { defineConfig } from 'vite';
import { filesBeside } from './scripts/lib/filesBeside.mjs';
import { thirdPartyLicences } from './scripts/lib/thirdParty/plugin.mjs';

export default defineConfig({
  publicDir: false,
  plugins: [filesBeside(), thirdPartyLicences().main],
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'lib/cli',
    ssrEmitAssets: true,
    target: 'node20',
    rolldownOptions: {
      output: {
        entryFileNames: 'areacheck.js',
        // Beside it, so that paths to geo/ and fonts/ are the same from every part.
        chunkFileNames: '[name]-[hash].js',
        banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  // Nothing is left outside: the package depends on no other.
  ssr: { noExternal: true },
});
