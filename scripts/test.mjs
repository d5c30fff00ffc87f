import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/tests.mjs'))
  .then(({ runTests }) => runTests(process.argv.slice(2)))
  .then((ok) => process.exit(ok ? 0 : 1));
