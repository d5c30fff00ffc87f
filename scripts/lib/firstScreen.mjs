import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './run.mjs';

/** The paths that a module imports from the project when it runs: neither types nor what it loads later. */
function importedPaths(text) {
  return text.split(';').flatMap((statement) => {
    const at = Math.max(statement.lastIndexOf('import '), statement.lastIndexOf('export '));
    const words = at < 0 ? '' : statement.slice(at);
    if (/^(?:import|export) type /.test(words) || !/ from |^import '/.test(words)) return [];
    const path = /'(\.[^']+)'/.exec(words)?.[1];
    return path ? [path.split('?')[0]] : [];
  });
}

/**
 * The project's modules that the page begins with, by their paths: they are built into one file, as
 * many small ones need more bytes and more requests.
 */
export function firstScreenModules() {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    if (!/\.(ts|svelte)$/.test(file)) return;
    for (const path of importedPaths(readFileSync(file, 'utf8'))) {
      if (!path.endsWith('.css')) follow(resolve(dirname(file), path));
    }
  };
  follow(join(ROOT, 'src/main.ts'));
  return found;
}
