import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { policyPlugin } from './scripts/lib/policy.mjs';

export default defineConfig({
  base: './',
  plugins: [svelte(), policyPlugin()],
  worker: { format: 'es' },
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
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/]maplibre-gl/ }] },
      },
    },
  },
});
