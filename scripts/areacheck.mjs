import { requireNode } from './lib/requireNode.mjs';

requireNode();

// npm runs scripts in the package's folder; file names are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'areacheck' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('tsx/esm/api'))
  .then(({ register }) => register())
  .then(() => import('../src/cli/main.ts'));
