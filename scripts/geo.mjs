// Makes geo/layers and geo/basemap from the pinned packages.
import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => import('./lib/run.mjs'))
  .then(async ({ giveUp, run }) => {
    // Heavy, and native in part: installed only for those who make the layers again.
    const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', 'geo/build'];
    if ((await run('npm', install)) !== 0) {
      giveUp('The packages of geo/build could not be installed (see above).');
    }
    return run('npx', ['--no-install', 'tsx', 'geo/build/main.ts'], {
      env: { NODE_OPTIONS: '--max-old-space-size=8000' },
    });
  })
  .then((code) => process.exit(code));
