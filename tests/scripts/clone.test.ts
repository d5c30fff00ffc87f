import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { clone, ownEnvironment, runIn } from './elsewhere.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const last = (stdout: string) => stdout.trim().split('\n').at(-1);

describe('in a clone of this repository', () => {
  it('npm start builds the page and serves it', async () => {
    const folder = clone();
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    const env = ownEnvironment({ PORT: String(await freePort()) });
    // A group of its own, that npm and what it started end together.
    const server = spawn('npm', ['start'], { cwd: folder, env, detached: true });
    let said = '';
    server.stderr.on('data', (chunk) => (said += chunk));
    try {
      let address = '';
      for await (const line of createInterface({ input: server.stdout })) {
        said += `${line}\n`;
        address = /^Areacheck is at (http:\S+)/.exec(line)?.[1] ?? '';
        if (address) break;
      }
      expect(address, said).not.toBe('');
      const page = await fetch(address);
      expect(page.status).toBe(200);
      const html = await page.text();
      const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)![1];
      for (const file of [script, 'THIRD-PARTY-LICENSES.txt']) {
        expect((await fetch(new URL(file, address))).status, file).toBe(200);
      }
    } finally {
      process.kill(-server.pid!, 'SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    }
  });

  it('npm test counts what passes and what fails', () => {
    const folder = clone();
    const good = runIn(folder, ['npm', 'test', '--', 'measure/units']);
    expect(good.status, good.stdout + good.stderr).toBe(0);
    expect(last(good.stdout)).toMatch(/^[1-9]\d* passed, 0 failed$/);
    writeFileSync(
      join(folder, 'tests/measure/unkept.test.ts'),
      `import { expect, it } from 'vitest';\nit('holds', () => {});\nit('does not', () => expect(1).toBe(2));\n`,
    );
    const bad = runIn(folder, ['npm', 'test', '--', 'unkept']);
    expect(bad.status).toBe(1);
    expect(last(bad.stdout)).toBe('1 passed, 1 failed');
    const none = runIn(folder, ['npm', 'test', '--', 'no-such-file']);
    expect(none.status).toBe(1);
    expect(none.stderr).toContain('There is no test file named no-such-file.');
  });
});
