// `npm run test:unit [file …]` runs unit tests once, `npm run test:watch [file …]` again at each change.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(({ runPackage }) => runPackage('vitest', process.argv.slice(2)))
  .then((code) => process.exit(code));
