import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

/** A file of a package, as code that runs in Node finds it. */
const RESOLVED = /\brequire\.resolve\(['"]([^'"]+)['"]\)/g;

/** Takes files found by `require.resolve` into the bundle, beside the code that reads them. */
export const filesBeside = () => ({
  name: 'files-beside',
  // `require.resolve` is the bundler's own word later on.
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !RESOLVED.test(code)) return null;
    return code.replace(RESOLVED, (_, specifier) => {
      const file = createRequire(id).resolve(specifier);
      const fileName = basename(file);
      this.emitFile({
        type: 'asset',
        fileName,
        originalFileName: file,
        source: readFileSync(file),
      });
      return `new URL('./${fileName}', import.meta.url)`;
    });
  },
});
