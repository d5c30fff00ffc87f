// `npm run renderers [-- REPORT …]` compares figures' SVG in other programs with their PNG: see CONTRIBUTING.md.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/renderers.mjs'))
  .then(({ compareRenderers }) => compareRenderers(process.argv.slice(2)))
  .then((code) => process.exit(code));
