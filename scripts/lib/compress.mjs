import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ROOT } from './run.mjs';

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

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const WAYS = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Where it is kept what builds have made small: most is geodata, which stays the same and takes a minute.
 * It lies with the packages, for every copy of the project that shares them.
 */
const KEPT = join(ROOT, 'node_modules/.cache/areacheck-compressed');

/**
 * Lays a .br and a .gz beside every file of a folder, so that a plain static host sends the small one.
 * What was made of the same bytes before is taken from where it is kept; what is not used is kept no longer.
 */
export async function compress(folder, keptIn = KEPT) {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  mkdirSync(keptIn, { recursive: true });
  const used = new Set();
  // Node compresses beside its own thread: all cores have work.
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const hash = createHash('sha256').update(bytes).digest('hex');
      for (const [ending, make] of Object.entries(WAYS)) {
        const name = `${hash}.${ending}`;
        used.add(name);
        await writeFile(`${file}.${ending}`, await kept(join(keptIn, name), () => make(bytes)));
      }
    }),
  );
  for (const name of readdirSync(keptIn)) {
    if (IS_WHOLE.test(name) && !used.has(name)) rmSync(join(keptIn, name), { force: true });
  }
}

const IS_WHOLE = /^[0-9a-f]{64}\.(?:br|gz)$/;

/** What is kept in a file; if there is none, it is made and kept. */
async function kept(file, make) {
  if (existsSync(file)) return readFile(file);
  const made = await make();
  // Put in place whole: another build may look for it.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, made);
  await rename(part, file);
  return made;
}
