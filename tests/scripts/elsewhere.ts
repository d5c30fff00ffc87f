import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, copyFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const emptyFolder = () => mkdtempSync(join(tmpdir(), 'areacheck-'));

/** An own cache that is empty and a registry where nobody listens: what is asked of a network fails. */
const OFFLINE = {
  npm_config_cache: emptyFolder(),
  npm_config_registry: 'http://127.0.0.1:9/',
  npm_config_fetch_retries: '0',
  npm_config_update_notifier: 'false',
};

/** The environment of somebody who does not stand in our `npm test`, without a network for npm. */
export function ownEnvironment(env: Readonly<Record<string, string>> = {}) {
  const theirs = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|NODE_ENV$|INIT_CWD$)/i.test(name),
  );
  return { ...Object.fromEntries(theirs), ...OFFLINE, ...env };
}

/** Runs a program there to its end. */
export function runIn(
  folder: string,
  [program, ...args]: readonly string[],
  { env = {}, input = '' }: { env?: Readonly<Record<string, string>>; input?: string } = {},
) {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: folder,
    env: ownEnvironment(env),
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { stdout, stderr, status };
}

/** The files of this repository, as a clone of it would have them, and the packages installed here. */
export function clone(): string {
  const folder = emptyFolder();
  const { stdout } = runIn(ROOT, ['git', 'ls-files', '-z']);
  for (const file of stdout.split('\0').filter((name) => name && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
