import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../run.mjs';
import { licenceOf } from './licenceOf.mjs';
import { packageOf, packagesIn } from './packageOf.mjs';

const FILE_NAME = 'THIRD-PARTY-LICENSES.txt';

const OFL = fileURLToPath(new URL('../../../fonts/OFL.txt', import.meta.url));
const LINE = '-'.repeat(80);

const HEAD = `Code, fonts and data of others in Areacheck

Areacheck itself is under the MIT licence. Map data and areas have licences of their own: the page
names each under "Definitions and sources", the package in geo/sources.json.`;

const sectionOf = ({ name, version, licence, texts }) =>
  [`${name} ${version} (${licence})`, ...texts].join('\n\n');

/** The list as a file: packages by name, then the fonts. */
function listed(modules) {
  const folders = new Set(
    [...modules].flatMap((module) => {
      const folder = packageOf(module);
      return folder ? [folder, ...packagesIn(module)] : [];
    }),
  );
  const licences = [...folders].map(licenceOf);
  const sections = new Map(licences.map((one) => [`${one.name} ${one.version}`, sectionOf(one)]));
  const fonts = `Noto Sans, Noto Sans Math, Noto Serif (OFL-1.1)\n\n${readFileSync(OFL, 'utf8').trim()}`;
  const inOrder = [...sections.keys()].sort().map((key) => sections.get(key));
  return `${[HEAD, ...inOrder, fonts].join(`\n\n${LINE}\n\n`)}\n`;
}

/**
 * Lays the list of third-party licences beside a bundle. `worker` looks at bundles of workers,
 * `main` at the one that they are part of, and writes.
 */
export function thirdPartyLicences() {
  const modules = new Set();
  const collect = (bundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk') part.moduleIds.forEach((id) => modules.add(id));
      // What a file was made from is named from the project's folder.
      else part.originalFileNames.forEach((name) => modules.add(resolve(ROOT, name)));
    }
  };
  return {
    worker: {
      name: 'third-party-licences-worker',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    },
    main: {
      name: 'third-party-licences',
      apply: 'build',
      enforce: 'post',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({ type: 'asset', fileName: FILE_NAME, source: listed(modules) });
      },
    },
  };
}
