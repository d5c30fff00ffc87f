import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './packageOf.mjs';

const FILE = /^(licen[cs]e|copying)/i;
const read = (name) => readFileSync(new URL(`./texts/${name}.txt`, import.meta.url), 'utf8').trim();

/** Licences whose text we have, for packages that name one and bring no file; with the copyright line that a text wants. */
const KNOWN = {
  MIT: (holder) => `Copyright (c) ${holder}\n\n${read('MIT')}`,
  // The first of the two is the one taken.
  '(MIT OR Apache-2.0)': (holder) => `Copyright (c) ${holder}\n\n${read('MIT')}`,
  'MPL-2.0': () => read('MPL-2.0'),
};

/** What else is compiled into files of a package. */
const WITHIN = {
  harfbuzzjs: 'harfbuzz',
  '@resvg/resvg-wasm': 'resvg',
};

/** A package's `{ name, version, licence, texts }`; throws if there is no text. The licence may be without a name. */
export function licenceOf(folder) {
  const { name, version, license, author } = readManifest(folder);
  const own = readdirSync(folder)
    .filter((file) => FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const texts = own.length > 0 ? own : [KNOWN[license]?.(holder)];
  if (texts.some((text) => !text)) {
    throw new Error(`${name} ${version} (${license ?? 'no licence'}) has no text of its licence`);
  }
  return {
    name,
    version,
    licence: license ?? 'licence as below',
    texts: WITHIN[name] ? [...texts, read(WITHIN[name])] : texts,
  };
}
