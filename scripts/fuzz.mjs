// `npm run fuzz [-- TARGET … --minutes 10 --seed N]` tries hostile inputs: see CONTRIBUTING.md.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(({ runPackage }) => runPackage('tsx', ['tests/fuzz/main.ts', ...process.argv.slice(2)]))
  .then((code) => process.exit(code));
