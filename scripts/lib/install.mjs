import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, ROOT, run } from './run.mjs';

const readPackages = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};

/** Whether every package the lock file asks for is there in its version. */
function isInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'));
  const found = readPackages(join(ROOT, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.peer || found[path]?.version === entry.version,
  );
}

/** Installs the project's packages if any is missing. Writes to stderr only. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing packages …');
  // Run under `npm -s`, npm would not say what went wrong.
  // All that builds is there for development only: NODE_ENV=production would leave it out.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const code = await run('npm', ['ci', ...options], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    giveUp(
      'The packages could not be installed (npm ci failed, see above). Check the network connection and that this folder can be written to, then try again.',
    );
  }
}
