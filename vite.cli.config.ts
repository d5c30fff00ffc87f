import { defineConfig } from 'vite';
import { filesBeside } from './scripts/lib/filesBeside.mjs';
import { thirdPartyLicences } from './scripts/lib/thirdParty/plugin.mjs';

export default defineConfig({
  publicDir: false,
  plugins: [filesBeside(), thirdPartyLicences().main],
  build: {
    ssr: true,
    outDir: 'lib/cli',
    ssrEmitAssets: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        areacheck: 'src/cli/main.ts',
        // A thread of its own has one.
        figureWorker: 'src/cli/batch/figureWorker.ts',
      },
      output: {
        entryFileNames: '[name].js',
        // Beside it, so that paths to geo/ and fonts/ are the same from every part.
        chunkFileNames: '[name]-[hash].js',
        banner: ({ name }) => (name === 'areacheck' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  // Nothing is left outside: the package depends on no other.
  ssr: { noExternal: true },
});
