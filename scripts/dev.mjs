import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(({ runPackage }) => runPackage('vite', process.argv.slice(2)))
  .then((code) => process.exit(code));
