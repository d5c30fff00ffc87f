import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** What stands where a file is to be written, and cannot be written to. */
export type TargetProblem = 'exists' | 'directory' | 'symlink' | 'device';

const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = constants;

/** Ending the command, these wait until no temporary file is left. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** File systems without hard links say one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

/** Why nothing can be written there, as far as can be seen before; null if nothing speaks against it. */
export function targetProblem(file: string, force: boolean): TargetProblem | null {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (!there || isOpenEnded(there)) return null;
  if (there.isSymbolicLink()) return 'symlink';
  if (there.isDirectory()) return 'directory';
  if (!there.isFile()) return 'device';
  return force ? null : 'exists';
}

/**
 * Writes a file whole or not at all; throws the system's errors. What was there stays until the new
 * one is complete and on the disk, and is replaced only with `force`. The temporary file beside it has
 * a name that nobody can foresee, is new and no link, and gets the old file's mode. Pipes and
 * character devices are written to as they are; a symbolic link is not followed.
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  force: boolean,
): Promise<TargetProblem | null> {
  const problem = targetProblem(file, force);
  if (problem) return problem;
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && isOpenEnded(there)) {
    writeAndClose(openSync(file, O_WRONLY | O_NOFOLLOW), bytes, () => {});
    return null;
  }
  // All of it happens between two turns of the event loop: a signal is heard before or after.
  const signals = heldSignals();
  try {
    putInPlace(file, bytes, there ?? null, force);
  } finally {
    // The first comes before the event loop looks for signals, the second after.
    await setImmediate();
    await setImmediate();
    signals.release();
  }
  return null;
}

function putInPlace(file: string, bytes: Uint8Array, there: Stats | null, force: boolean): void {
  const folder = dirname(file);
  const part = join(folder, `.areacheck-${randomBytes(16).toString('hex')}.part`);
  // The system takes the umask off a new file's mode; what replaces another is nobody's to read before.
  const descriptor = openSync(
    part,
    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
    there ? 0o600 : 0o666,
  );
  try {
    writeAndClose(descriptor, bytes, () => {
      if (there) takeOver(descriptor, there);
      fsyncSync(descriptor);
    });
    if (force) renameSync(part, file);
    else moveToNew(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** Moves a file where none may be: one that has come there meanwhile stays. */
function moveToNew(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!NO_LINKS.includes(code) || lstatSync(file, { throwIfNoEntry: false })) throw error;
    renameSync(part, file);
    return;
  }
  unlinkSync(part);
}

/** Owner, as far as the system allows it, and mode. */
function takeOver(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only the superuser gives files away.
  }
  fchmodSync(descriptor, mode & 0o777);
}

function writeAndClose(descriptor: number, bytes: Uint8Array, beforeClosing: () => void): void {
  try {
    writeFileSync(descriptor, bytes);
    beforeClosing();
  } finally {
    closeSync(descriptor);
  }
}

/** Where folders can be opened, the new name is put on the disk as well. */
function syncFolder(folder: string): void {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(folder, constants.O_RDONLY);
    fsyncSync(descriptor);
  } catch {
    // The file itself is safe; some systems and file systems have nothing like it for folders.
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Pipes and character devices take bytes and keep no file that could be replaced. */
function isOpenEnded(there: Stats): boolean {
  return there.isFIFO() || there.isCharacterDevice();
}

/** Signals that come from now on take effect when they are released. */
function heldSignals() {
  const came: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals) => void came.push(signal);
  for (const signal of SIGNALS) process.on(signal, hear);
  return {
    release() {
      for (const signal of SIGNALS) process.off(signal, hear);
      if (came.length > 0) process.kill(process.pid, came[0]);
    },
  };
}
