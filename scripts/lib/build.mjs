import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
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

/** Lays a .br and a .gz beside every file, so that a plain static host sends the small one. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !COMPRESSIBLE.has(extname(file))) continue;
    const bytes = readFileSync(file);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Builds the page into dist/. */
export async function build() {
  const code = await runPackage('vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) giveUp('The page could not be built (see above).');
  compress(DIST);
}
