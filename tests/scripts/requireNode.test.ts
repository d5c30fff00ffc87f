import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = new URL('../../scripts/lib/requireNode.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function withNode(version: string) {
  const code = `
    Object.defineProperty(process.versions, 'node', { value: '${version}' });
    import('${MODULE}').then(({ requireNode }) => { requireNode(); console.log('goes on'); });`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

it.each(['18.20.4', '20.18.3'])('refuses Node %s with a sentence', (version) => {
  const { status, stdout, stderr } = withNode(version);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(`needs Node 20.19 or newer; this is Node ${version}`);
});

it.each(['20.19.0', '22.12.0', '24.1.0'])('goes on with Node %s', (version) => {
  expect(withNode(version)).toMatchObject({ status: 0, stdout: 'goes on' });
});
