import { execFileSync } from 'node:child_process';

/** The contents of one file in a .deb archive (`ar` of tarballs); needs `tar` and `xz`. */
export function debFile(archive: Buffer, path: string): Buffer {
  const HEADER = 60;
  // "!<arch>\n", then per member a 60-byte header with its name at 0 and its size at 48.
  for (let at = 8; at < archive.length;) {
    const name = archive.toString('latin1', at, at + 16).trim();
    const size = Number(archive.toString('latin1', at + 48, at + 58));
    const start = at + HEADER;
    if (name.startsWith('data.tar'))
      return execFileSync('tar', ['xJOf', '-', path], {
        input: archive.subarray(start, start + size),
        maxBuffer: 1 << 28,
      });
    at = start + size + (size % 2);
  }
  throw new Error(`no data in the archive that should hold ${path}`);
}
