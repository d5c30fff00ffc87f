// Makes fonts/ (cut type faces and their metrics) from the installed packages.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(({ runPackage }) => runPackage('tsx', ['fonts/build/main.ts']))
  .then((code) => process.exit(code));
