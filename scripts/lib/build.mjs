import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { giveUp, ROOT, runPackage } from './run.mjs';

export const DIST = join(ROOT, 'dist');

/**
 * Builds the page into dist/. It is made beside and then put in place whole: a server that runs
 * meanwhile never sends half a file.
 */
export async function build() {
  const made = join(ROOT, '.cache', `build-${process.pid}`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const code = await runPackage('vite', [
    'build',
    ...['--logLevel', 'warn', '--emptyOutDir', '--outDir', made],
  ]);
  if (code !== 0) giveUp('The page could not be built (see above).');
  await compress(made);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(made, DIST);
}
