import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/checks.mjs'))
  .then(({ runChecks }) => runChecks())
  .then(({ failed }) => process.exit(failed > 0 ? 1 : 0));
