import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from './areacheck.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));
const REPORT = 'The fire burned 12,000 hectares, about the size of Paris.';
const PITCH = 'The site covers 7,140 square metres, the size of a football pitch.';

interface Setting {
  readonly cwd?: string;
  /** Runs in the process before the command. */
  readonly before?: string;
  readonly stdin?: number;
  readonly stdout?: number;
  readonly nodeOptions?: readonly string[];
}

const preloaded = (code: string) => [
  '--import',
  `data:text/javascript,${encodeURIComponent(code)}`,
];

/** Runs the command as a process in which something goes wrong. */
function broken(
  args: readonly string[],
  { cwd, before, stdin, stdout, nodeOptions = [] }: Setting,
) {
  const result = spawnSync(
    process.execPath,
    [...nodeOptions, ...(before ? preloaded(before) : []), SCRIPT, ...args],
    { cwd, stdio: [stdin ?? 'ignore', stdout ?? 'pipe', 'pipe'], encoding: 'utf8' },
  );
  return { stderr: result.stderr, status: result.status, signal: result.signal };
}

/** Puts another function in a built-in module's place, for what imports it by name as well. */
const instead = (module: string, name: string, body: string) => `
  import * as builtin from 'node:module';
  import broken from 'node:${module}';
  import fs from 'node:fs';
  const own = broken.${name};
  broken.${name} = (...args) => { ${body} };
  builtin.syncBuiltinESMExports();
`;

const one = (line: string) => ({ stderr: `areacheck: ${line}\n`, status: 2, signal: null });

describe('areacheck, when the system refuses', () => {
  it
    .runIf(existsSync('/dev/full'))
    .each([
      [['check', 'r.txt']],
      [['check', '--json', 'r.txt']],
      [['check', '--ndjson', 'r.ndjson']],
      [['--help']],
    ])('a full disk ends %j in one line', (args) => {
    const cwd = folderWith({ 'r.txt': REPORT, 'r.ndjson': { text: REPORT } });
    expect(broken(args, { cwd, stdout: openSync('/dev/full', 'w') })).toEqual(
      one('standard output: cannot be written (no space left, ENOSPC)'),
    );
  });

  it.skipIf(process.platform === 'win32')('a file that may not grow so far is one line', () => {
    const cwd = folderWith({});
    const { stderr, status } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 4; exec "$0" "$@" > out.json`,
        process.execPath,
        SCRIPT,
        'places',
        '--json',
        'London',
      ],
      { cwd, encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({
      stderr:
        'areacheck: standard output: cannot be written (larger than files may be here, EFBIG)\n',
      status: 2,
    });
  });

  it.skipIf(process.platform === 'win32').each([
    ['check', '-'],
    ['check', '--ndjson'],
  ])('standard input that is a folder is one line: %s %s', (...args) => {
    expect(broken(args, { stdin: openSync(tmpdir(), 'r') })).toEqual(
      one('standard input: is a folder, not a file'),
    );
  });

  it.runIf(existsSync('/dev/zero')).each([
    [['check', '/dev/zero'], /^areacheck: \/dev\/zero: the text is longer than 20 MB/],
    [['measure', '/dev/zero'], /^areacheck: \/dev\/zero: the text is longer than [\d.]+ MB/],
  ])('input without an end is one line: %j', (args, message) => {
    const { stderr, status } = broken(args, { nodeOptions: ['--max-old-space-size=300'] });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('a file of 600 MB is one line for every command that reads files', () => {
    const cwd = folderWith({ 'big.json': '' });
    truncateSync(join(cwd, 'big.json'), 600_000_000);
    for (const args of [
      ['measure', 'big.json'],
      ['check', 'big.json'],
      ['snapshot', '--report', 'big.json', '--out', 'x.svg'],
    ]) {
      const { stderr, status } = broken(args, { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^areacheck: big\.json: the file has 600 MB; at most \d+ MB can be read\n$/,
      );
    }
  });

  it('a file with more parts than fit into memory is one line', () => {
    const cwd = folderWith({ 'parts.json': `[${'{},'.repeat(2_000_000)}{}]` });
    const { stderr, status } = broken(['measure', 'parts.json'], {
      cwd,
      nodeOptions: ['--max-old-space-size=300'],
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^areacheck: parts\.json: has more than the 0\.\d million lists and objects that fit [^\n]+\n$/,
    );
  });

  it('a file that vanishes or shrinks while it is read is no more than one line', () => {
    const before = (what: string) =>
      instead(
        'fs/promises',
        'open',
        `return own(...args).then((handle) => { ${what}; return handle; })`,
      );
    const cwd = folderWith({ 'r.txt': REPORT, 'shrinks.txt': REPORT });
    expect(
      broken(['check', 'r.txt'], { cwd, before: before('fs.unlinkSync("r.txt")') }),
    ).toMatchObject({ stderr: '', status: 0 });
    expect(
      broken(['check', 'shrinks.txt'], {
        cwd,
        before: before('fs.truncateSync("shrinks.txt", 0)'),
      }),
    ).toEqual(one('shrinks.txt: there is no text in it'));
  });

  it.each([
    ['EACCES', 'no permission, EACCES'],
    ['EIO', 'the device failed, EIO'],
    ['EMFILE', 'too many open files, EMFILE'],
  ])('%s while opening is one line for every command', (code, why) => {
    const refuse = `return Promise.reject(Object.assign(new Error('x'), {code: '${code}', syscall: 'open'}))`;
    for (const args of [
      ['check', 'f'],
      ['measure', 'f'],
      ['snapshot', '--report', 'f', '--out', 'x.svg'],
    ])
      expect(
        broken(args, {
          cwd: folderWith({ f: REPORT }),
          before: instead('fs/promises', 'open', refuse),
        }),
      ).toEqual(one(`f: cannot be read (${why})`));
  });

  it('a name that leads to itself is one line', () => {
    const cwd = folderWith({});
    symlinkSync('loop', join(cwd, 'loop'));
    expect(broken(['check', 'loop'], { cwd })).toEqual(
      one('loop: cannot be read (too many symbolic links, ELOOP)'),
    );
  });

  it('what nobody foresaw outside of the command is one line too', async () => {
    const throws = `const wait = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(wait);
      throw new TypeError('out of nowhere');
    }, 5);`;
    const child = spawn(process.execPath, [...preloaded(throws), SCRIPT, 'check', '-'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    // Its input stays open.
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(stderr).toBe(
      'areacheck: "check": -: something unforeseen went wrong: TypeError: out of nowhere\n',
    );
  });
});

describe('areacheck snapshot, when something happens while it writes', () => {
  const draw = ['snapshot', '--report', 'pitch.txt', '--out', 'a.svg'];
  const folderOf = (files: Record<string, string>) => folderWith({ 'pitch.txt': PITCH, ...files });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'ends by %s, the file whole and nothing beside it',
    (signal) => {
      const cwd = folderOf({});
      const before = instead(
        'fs',
        'fsyncSync',
        `process.kill(process.pid, '${signal}'); return own(...args);`,
      );
      expect(broken(draw, { cwd, before })).toEqual({ stderr: '', status: null, signal });
      expect(readdirSync(cwd)).toEqual(['a.svg', 'pitch.txt']);
      expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toMatch(/<\/svg>\s*$/);
    },
  );

  it.each(['writeFileSync', 'fsyncSync', 'renameSync'])(
    'keeps the old file when %s fails',
    (call) => {
      const cwd = folderOf({ 'a.svg': 'old' });
      chmodSync(join(cwd, 'a.svg'), 0o640);
      const fail = `throw Object.assign(new Error('x'), {code: 'ENOSPC', syscall: 'write'})`;
      const isOurs =
        call === 'writeFileSync' ? `if (typeof args[0] !== 'number') return own(...args);` : '';
      expect(
        broken([...draw, '--force'], { cwd, before: instead('fs', call, isOurs + fail) }),
      ).toEqual(one('a.svg: cannot be written (no space left, ENOSPC)'));
      expect(readdirSync(cwd)).toEqual(['a.svg', 'pitch.txt']);
      expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toBe('old');
    },
  );

  it('leaves a file that has come there meanwhile', () => {
    const cwd = folderOf({});
    const before = instead(
      'fs',
      'fsyncSync',
      `if (!fs.existsSync('a.svg')) fs.writeFileSync('a.svg', 'theirs'); return own(...args);`,
    );
    expect(broken(draw, { cwd, before })).toEqual(
      one('a.svg: is there already; --force replaces it'),
    );
    expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toBe('theirs');
    expect(readdirSync(cwd)).toEqual(['a.svg', 'pitch.txt']);
  });

  it('writes where there are no hard links', () => {
    const cwd = folderOf({});
    const before = instead(
      'fs',
      'linkSync',
      `throw Object.assign(new Error('x'), {code: 'EPERM', syscall: 'link'})`,
    );
    expect(broken(draw, { cwd, before })).toEqual({ stderr: '', status: 0, signal: null });
    expect(readdirSync(cwd)).toEqual(['a.svg', 'pitch.txt']);
  });

  it('opens nothing that lies where its temporary file is to be', () => {
    const cwd = folderOf({ victim: 'old' });
    const part = `.areacheck-${'00'.repeat(16)}.part`;
    symlinkSync('victim', join(cwd, part));
    const before = instead('crypto', 'randomBytes', 'return Buffer.alloc(args[0])');
    expect(broken(draw, { cwd, before }).status).toBe(2);
    expect(readFileSync(join(cwd, 'victim'), 'utf8')).toBe('old');
    expect(readdirSync(cwd)).toEqual([part, 'pitch.txt', 'victim']);
  });

  it('asks for --force before it draws, and says so', () => {
    const cwd = folderOf({ 'a.svg': 'old' });
    expect(broken(draw, { cwd })).toEqual(one('a.svg: is there already; --force replaces it'));
    expect(readFileSync(join(cwd, 'a.svg'), 'utf8')).toBe('old');
  });
});
