import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/cli/replaceFile.ts';
import { folderWith } from './areacheck.ts';

const NEW = new TextEncoder().encode('new');
const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
const textOf = (file: string) => readFileSync(file, 'utf8');

describe('writing a file whole', () => {
  it('makes one with the mode that the umask leaves', async () => {
    const folder = folderWith({});
    expect(await replaceFile(join(folder, 'a.svg'), NEW, false)).toBeNull();
    expect(textOf(join(folder, 'a.svg'))).toBe('new');
    expect(modeOf(join(folder, 'a.svg'))).toBe((0o666 & ~process.umask()).toString(8));
    expect(readdirSync(folder)).toEqual(['a.svg']);
  });

  it('replaces none without force', async () => {
    const folder = folderWith({ 'a.svg': 'old' });
    expect(await replaceFile(join(folder, 'a.svg'), NEW, false)).toBe('exists');
    expect(textOf(join(folder, 'a.svg'))).toBe('old');
  });

  it.each(['600', '640', '664', '444', '755'])(
    'keeps mode %s of the one it replaces',
    async (mode) => {
      const folder = folderWith({ 'a.svg': 'old' });
      chmodSync(join(folder, 'a.svg'), parseInt(mode, 8));
      expect(await replaceFile(join(folder, 'a.svg'), NEW, true)).toBeNull();
      expect([textOf(join(folder, 'a.svg')), modeOf(join(folder, 'a.svg'))]).toEqual(['new', mode]);
      expect(readdirSync(folder)).toEqual(['a.svg']);
    },
  );

  it('writes a name as long as names may be', async () => {
    const folder = folderWith({});
    const name = `${'x'.repeat(251)}.svg`;
    expect(await replaceFile(join(folder, name), NEW, false)).toBeNull();
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each([true, false])('follows no symbolic link, force: %s', async (force) => {
    const folder = folderWith({ victim: 'old' });
    for (const [link, leadsTo] of [
      ['a.svg', 'victim'],
      ['b.svg', 'nowhere'],
    ]) {
      symlinkSync(leadsTo, join(folder, link));
      expect(await replaceFile(join(folder, link), NEW, force)).toBe('symlink');
      expect(readlinkSync(join(folder, link))).toBe(leadsTo);
    }
    expect(textOf(join(folder, 'victim'))).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.svg', 'b.svg', 'victim']);
  });

  it('writes through no link that was laid where its temporary file once was', async () => {
    const folder = folderWith({ victim: 'old' });
    symlinkSync('victim', join(folder, 'a.svg.part'));
    expect(await replaceFile(join(folder, 'a.svg'), NEW, false)).toBeNull();
    expect(textOf(join(folder, 'victim'))).toBe('old');
    expect(readlinkSync(join(folder, 'a.svg.part'))).toBe('victim');
  });

  it('replaces no folder', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'a.svg'));
    expect(await replaceFile(join(folder, 'a.svg'), NEW, true)).toBe('directory');
  });

  it.runIf(existsSync('/dev/full'))('writes to devices and leaves them what they are', async () => {
    expect(await replaceFile('/dev/null', NEW, false)).toBeNull();
    await expect(replaceFile('/dev/full', NEW, true)).rejects.toMatchObject({ code: 'ENOSPC' });
    for (const device of ['/dev/null', '/dev/full'])
      expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe with a name', async () => {
    const pipe = join(folderWith({}), 'pipe.svg');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    let read = '';
    reader.stdout.on('data', (chunk: Buffer) => (read += chunk.toString()));
    await replaceFile(pipe, NEW, false);
    await once(reader, 'close');
    expect(read).toBe('new');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('replaces no socket', async () => {
    const file = join(folderWith({}), 'socket.svg');
    const server = createServer().listen(file);
    await once(server, 'listening');
    expect(await replaceFile(file, NEW, true)).toBe('device');
    expect(lstatSync(file).isSocket()).toBe(true);
    server.close();
  });

  it('leaves nothing behind in a folder that is not there', async () => {
    const folder = folderWith({});
    await expect(replaceFile(join(folder, 'no/a.svg'), NEW, false)).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves the process as it found it', async () => {
    const count = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));
    const before = count();
    await replaceFile(join(folderWith({}), 'a.svg'), NEW, false);
    expect(count()).toEqual(before);
  });
});
