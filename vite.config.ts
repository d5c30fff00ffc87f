import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { firstScreenModules } from './scripts/lib/firstScreen.mjs';
import { policyPlugin } from './scripts/lib/policy.mjs';
import { preloadPlugin } from './scripts/lib/preload.mjs';
import { thirdPartyLicences } from './scripts/lib/thirdParty/plugin.mjs';

const licences = thirdPartyLicences();
const first: ReadonlySet<string> = firstScreenModules();

export default defineConfig({
  base: './',
  plugins: [svelte(), policyPlugin(), preloadPlugin(), licences.main],
  worker: {
    format: 'es',
    plugins: () => [licences.worker],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  build: {
    target: 'es2022',
    // Files stay files: what the page loads can be cached, counted and named.
    assetsInlineLimit: 0,
    // One style sheet: one of a part that is loaded later is not asked for again if it once failed.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ },
            { name: 'first', test: (id: string) => first.has(id.split('?')[0]) },
          ],
        },
      },
    },
  },
});
