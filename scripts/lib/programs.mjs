import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Path of a program of that name, or null. */
export const onPath = (name) => {
  try {
    const finder = process.platform === 'win32' ? 'where' : 'which';
    return execFileSync(finder, [name], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .split(/\r?\n/)[0];
  } catch {
    return null;
  }
};

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs a package of Debian's if this is Debian and we may; does nothing elsewhere. */
export async function installFromDebian(name) {
  if (!isRootOnDebian()) return;
  await run('apt-get', ['update', '-q']);
  await run('apt-get', ['install', '-y', '-q', name], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
