import { requireNode } from './lib/requireNode.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
await ensureInstalled();
const { readdirSync } = await import('node:fs');
const { join } = await import('node:path');
const { ROOT, giveUp, runPackage } = await import('./lib/run.mjs');

/** `npm run bench` runs every tests/bench/*.bench.ts, `npm run bench -- area` those named so. */
const wanted = process.argv.slice(2);
const files = readdirSync(join(ROOT, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')));
if (files.length === 0) giveUp(`There is no bench named ${wanted.join(' or ')} in tests/bench.`);

for (const file of files) {
  const code = await runPackage('tsx', [join('tests/bench', file)]);
  if (code !== 0) process.exit(code);
}
