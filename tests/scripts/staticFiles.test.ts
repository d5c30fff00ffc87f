import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { staticFiles } from '../../scripts/lib/staticFiles.mjs';

const PAGE = '<!doctype html><style>html { color: red }</style><p>The page of the folder';
const SCRIPT = 'console.log("the script of the folder");\n'.repeat(50);
const SECRET = 'what lies beside the folder';

const root = mkdtempSync(join(tmpdir(), 'areacheck-serve-'));
const folder = join(root, 'dist');
let server: Server;
let port: number;

/** Lays the folder there as a build does: whole. */
function lay(page = PAGE) {
  const made = join(root, 'made');
  mkdirSync(join(made, 'assets'), { recursive: true });
  const files = { 'index.html': page, 'assets/main-Ab3_-x9Z.js': SCRIPT, 'theme.js': SCRIPT };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(made, name), text);
    writeFileSync(join(made, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(made, `${name}.gz`), gzipSync(text));
  }
  writeFileSync(join(made, 'assets/land-Ab3_-x9Z.geojson'), '{}');
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

beforeAll(async () => {
  writeFileSync(join(root, 'secret.txt'), SECRET);
  server = createServer(staticFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as { port: number });
});

beforeEach(() => lay());

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends these bytes and reads what comes until the connection ends: no client tidies the request. */
function raw(bytes: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head, ...body] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n');
      const [first, ...lines] = head.split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [line.split(':')[0].toLowerCase(), line.slice(line.indexOf(':') + 2)]),
      );
      resolve({ status: Number(first.split(' ')[1]), headers, text: body.join('\r\n\r\n') });
    });
  });
}

const ask = (path: string, lines: readonly string[] = [], method = 'GET', host = 'localhost:1') =>
  raw(
    [`${method} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines, '', ''].join(
      '\r\n',
    ),
  );

const expectAlive = async () => expect((await ask('/')).text).toBe(PAGE);

describe('what is served', () => {
  it('is the page, not to be kept, with its policy', async () => {
    const { status, headers, text } = await ask('/');
    expect([status, text]).toEqual([200, PAGE]);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';.* style-src 'self' 'sha256-/,
    );
  });

  it.each([
    ['/assets/main-Ab3_-x9Z.js', 'text/javascript; charset=utf-8', /immutable/],
    ['/assets/land-Ab3_-x9Z.geojson', 'application/geo+json', /immutable/],
    ['/theme.js', 'text/javascript; charset=utf-8', /^no-cache$/],
  ])('is %s with its type, kept as long as its name stands for it', async (path, type, kept) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['cache-control']).toMatch(kept);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['BR;Q=0.5', 'br'],
    ['brr', undefined],
    ['identity', undefined],
  ])('is as small as "%s" allows', async (accepted, encoding) => {
    const { status, headers } = await ask('/theme.js', [`Accept-Encoding: ${accepted}`]);
    expect([status, headers['content-encoding']]).toEqual([200, encoding]);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it('is not sent again as long as it is the same', async () => {
    const { etag } = (await ask('/')).headers;
    expect(await ask('/', [`If-None-Match: ${etag}`])).toMatchObject({ status: 304, text: '' });
  });

  it('has no body for HEAD', async () => {
    const { status, headers, text } = await ask('/', [], 'HEAD');
    expect([status, text, headers['content-length']]).toEqual([200, '', String(PAGE.length)]);
  });
});

describe('what is refused', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s, naming the methods that are not',
    async (method) => {
      const { status, headers } = await ask('/', [], method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io:4173',
    'localhost@x',
    '::1',
    '',
  ])('the name "%s", as another page might give itself that', async (host) =>
    expect((await ask('/', [], 'GET', host)).status).toBe(421),
  );

  it.each(['localhost', 'LOCALHOST:80', '127.0.0.1:4173', '[::1]:4173'])(
    'never this machine as "%s"',
    async (host) => expect((await ask('/', [], 'GET', host)).status).toBe(200),
  );

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//../secret.txt',
    '/%00',
    '/index.html%00.js',
    '/%',
    '/%zz',
    '/%ff',
    '/%c0%ae%c0%ae/secret.txt',
    '/assets',
    '/assets/',
    '/index.html/',
    '/.git/config',
    '/nothing',
    `/${'a'.repeat(8000)}`,
    '*',
    'http://evil.example/',
    '?',
  ])('the path %.40s, with a reason of the client’s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(SECRET);
    await expectAlive();
  });
});

describe('what does not end the server', () => {
  it.each([
    ['bytes=5-2', 200],
    ['bytes=99999-', 416],
    ['bytes=-0', 416],
    ['bytes=0-1,5-6', 200],
    ['bytes=--5', 200],
    ['bytes=1e9-', 200],
    ['pages=1-2', 200],
    ['bytes=0-3', 206],
    ['bytes=-4', 206],
  ])('the range %s', async (range, expected) => {
    const { status, text } = await ask('/', [`Range: ${range}`]);
    expect([expected, 416]).toContain(status);
    if (status === 200) expect(text).toBe(PAGE);
    if (status === 206) expect(PAGE).toContain(text);
    await expectAlive();
  });

  it.each([
    'no request at all\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    'GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIf-None-Match: "\r\nIf-Modified-Since: never\r\nIf-Range: \xff\r\nRange: bytes=0-1\r\n\r\n',
  ])('%.60j', async (bytes) => {
    await raw(bytes);
    await expectAlive();
  });

  it('a client that goes away in the middle', async () => {
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(20_000_000));
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n'),
      );
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
    });
    await expectAlive();
  });

  it('a file that goes away in the middle', async () => {
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(20_000_000));
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    );
    await new Promise((resolve) => socket.once('data', resolve));
    rmSync(folder, { recursive: true });
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect((await ask('/')).status).toBe(404);
    lay();
    await expectAlive();
  });

  it('a file that shrinks in the middle: the client is not left waiting', async () => {
    writeFileSync(join(folder, 'large.bin'), Buffer.alloc(20_000_000));
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    );
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    truncateSync(join(folder, 'large.bin'), 1000);
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(socket.bytesRead).toBeLessThan(20_000_000);
    await expectAlive();
  });

  it('a smaller form that is missing: the file itself is sent', async () => {
    rmSync(join(folder, 'theme.js.br'));
    const { status, headers } = await ask('/theme.js', ['Accept-Encoding: br']);
    expect([status, headers['content-encoding']]).toEqual([200, undefined]);
  });

  it('builds laid in place meanwhile, each seen whole', async () => {
    const pages = Array.from({ length: 20 }, (_, i) => `${PAGE} ${'x'.repeat(1000 * i)}.`);
    const answers: Promise<Answer>[] = [];
    for (const page of pages) {
      for (let i = 0; i < 10; i += 1) answers.push(ask('/'));
      // Lets some of the requests come between the steps of the next build.
      await answers.at(-5);
      lay(page);
    }
    for (const { status, text } of await Promise.all(answers)) {
      if (status === 200) expect([PAGE, ...pages]).toContain(text);
      else expect(status).toBe(404);
    }
    expect((await ask('/')).text).toBe(pages.at(-1));
  });
});
