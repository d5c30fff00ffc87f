import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** Of a source in a package; Parcel's `_empty.js` stands for Node's own modules and holds nothing. */
const VENDORED = /^(?!.*\/_empty\.js$).*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package that a module lies in; null for a module of our own. */
export function packageOf(module) {
  // The bundler's own modules begin with a zero byte, and `?url` and the like end some.
  const file = module.replace(/^\0/, '').split('?')[0];
  return PACKAGE.exec(file)?.[1] ?? null;
}

/** Files made from other packages without a map of their sources: from all that these depend on. */
const WITHOUT_MAP = /[\\/]linkedom[\\/]worker\.js$/;

/** Folders of the packages that a bundled file was itself made from, as its source map says. */
export function packagesIn(module) {
  const file = module.split('?')[0];
  if (WITHOUT_MAP.test(file)) return dependenciesOf(packageOf(file));
  if (!existsSync(`${file}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const names = new Set(sources.map((source) => VENDORED.exec(source)?.[1]).filter(Boolean));
  return [...names].map((name) => folderOf(name, file));
}

/** Where a package lies that a file may import. */
function folderOf(name, file) {
  const paths = createRequire(file).resolve.paths(name) ?? [];
  const folder = paths.map((path) => join(path, name)).find((path) => existsSync(path));
  if (!folder) throw new Error(`${file} holds ${name}, which is not installed`);
  return folder;
}

/** Folders of all packages that a package needs. */
function dependenciesOf(folder) {
  const needed = Object.keys(readManifest(folder).dependencies ?? {});
  const folders = needed.map((name) => folderOf(name, join(folder, 'package.json')));
  return [...new Set([...folders, ...folders.flatMap(dependenciesOf)])];
}

/** `package.json` of the package itself; a folder inside it may have one of its own. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
