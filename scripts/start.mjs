import { requireNode } from './lib/requireNode.mjs';

requireNode();
import('./lib/install.mjs')
  .then(({ ensureInstalled }) => ensureInstalled())
  .then(() => Promise.all([import('./lib/build.mjs'), import('./lib/serve.mjs')]))
  .then(async ([{ build }, { chosenPort, serve }]) => {
    const port = chosenPort();
    console.log('Building the page …');
    await build();
    console.log(`Areacheck is at ${await serve(port)} (Ctrl+C stops it)`);
  });
