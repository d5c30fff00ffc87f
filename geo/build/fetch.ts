import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.ts';
import { DEBIAN, PACKAGES, type DebianPackage, type PinnedPackage } from './packages.ts';

/**
 * The folder of an npm package, fetched into the cache if it is not there. Throws if the tarball
 * is not the pinned one.
 */
export function packageFolder(key: keyof typeof PACKAGES): string {
  const pinned: PinnedPackage = PACKAGES[key];
  const stem = `${pinned.name.replace('@', '').replace('/', '-')}-${pinned.version}`;
  const tarball = join(CACHE, `${stem}.tgz`);
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(tarball)) {
    console.log(`fetching ${pinned.name} ${pinned.version}`);
    execFileSync('npm', ['pack', '--silent', `${pinned.name}@${pinned.version}`], {
      cwd: CACHE,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== pinned.integrity)
    throw new Error(`${tarball} has ${integrity}, expected ${pinned.integrity}`);
  const folder = join(CACHE, stem);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    execFileSync('tar', ['xzf', tarball, '-C', folder]);
  }
  return join(folder, 'package');
}

/** The bytes of a Debian package, checked against its pinned checksum. */
export function debianArchive(key: keyof typeof DEBIAN): Buffer {
  const { name, version, file, sha256 }: DebianPackage = DEBIAN[key];
  const path = join(CACHE, file);
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(path)) {
    console.log(`fetching ${name} ${version}`);
    try {
      execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: CACHE, stdio: 'ignore' });
    } catch {
      throw new Error(
        `${file} cannot be fetched with apt-get here: put it into ${CACHE} (it is in Debian 12) and run again.`,
      );
    }
  }
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${path} has sha256 ${found}, expected ${sha256}`);
  return bytes;
}
