import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

function serveAt(port: string) {
  const { status, stderr } = spawnSync('node', [SCRIPT], {
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { status, stderr: stderr.trim() };
}

it.each(['abc', '0', '70000', '41.73'])('says what is wrong with PORT=%s', (port) => {
  expect(serveAt(port)).toEqual({
    status: 1,
    stderr: `PORT is "${port}"; it must be a whole number from 1 to 65535.`,
  });
});

it('says what to do when the port is in use', async () => {
  mkdirSync(DIST, { recursive: true });
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { status, stderr } = serveAt(String(port));
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(`Port ${port} is in use.`);
  expect(stderr).toContain(`PORT=${port + 1} npm start`);
});
