import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { giveUp, ROOT, runPackage } from './run.mjs';

/** Kinds of file that get smaller; WOFF2 fonts and pictures are compressed already. */
const COMPRESSIBLE = new Set([
  '.html',
  '.js',
  '.mjs',
  '.css',
  '.json',
  '.geojson',
  '.csv',
  '.svg',
  '.txt',
  '.ttf',
  '.wasm',
]);

export const DIST = join(ROOT, 'dist');

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Lays a .br and a .gz beside every file, so that a plain static host sends the small one. */
async function compress(folder) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  // Node compresses beside its own thread: all cores have work.
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, BROTLI));
      await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}

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
