// Draws the golden pictures of tests/figure/golden anew. Look at each before it is committed.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(({ runPackage }) =>
    runPackage('vitest', ['run', 'tests/figure/golden.test.ts'], { env: { GOLDEN: 'renew' } }),
  )
  .then((code) => process.exit(code));
