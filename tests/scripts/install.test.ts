import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT, runIn } from './elsewhere.ts';

/** A project with our installing and one package, which builds it and lies beside it. */
function project(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'scripts/lib'), { recursive: true });
  mkdirSync(join(folder, 'tool'));
  for (const file of ['install.mjs', 'run.mjs']) {
    copyFileSync(join(ROOT, 'scripts/lib', file), join(folder, 'scripts/lib', file));
  }
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  write('tool/package.json', { name: 'tool', version: '1.0.0' });
  write('package.json', { name: 'project', devDependencies: { tool: 'file:tool' } });
  expect(runIn(folder, ['npm', 'install', '--package-lock-only']).status).toBe(0);
  return folder;
}

const INSTALL = `import('./scripts/lib/install.mjs').then(({ ensureInstalled }) => ensureInstalled())`;

it.each<Readonly<Record<string, string>>>([{ NODE_ENV: 'production' }, { npm_config_omit: 'dev' }])(
  'what builds is installed with %j as well',
  (env) => {
    const folder = project();
    expect(existsSync(join(folder, 'node_modules/tool'))).toBe(false);
    const { status, stdout, stderr } = runIn(folder, ['node', '-e', INSTALL], { env });
    expect(status, stderr).toBe(0);
    // A command that installs first prints nothing of it where its answer goes.
    expect(stdout).toBe('');
    expect(existsSync(join(folder, 'node_modules/tool/package.json'))).toBe(true);
  },
);
