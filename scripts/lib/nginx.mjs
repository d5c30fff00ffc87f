import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian, onPath } from './programs.mjs';

/** Debian keeps it off the path of ordinary accounts. */
const PLACE = '/usr/sbin/nginx';

const findNginx = () => onPath('nginx') ?? (existsSync(PLACE) ? PLACE : null);

/** Path of an nginx, installed if there is none; throws a sentence if it cannot be had. */
export async function ensureNginx() {
  if (!findNginx()) await installFromDebian('nginx-light');
  const found = findNginx();
  if (found) return found;
  throw new Error(
    'The tests of hosting need nginx, and none could be installed. Install one (on Debian: apt-get install nginx-light), then try again.',
  );
}

/** Where its settings and types of files lie, for programs that Debian or Homebrew put there. */
const MIME_TYPES = [
  '/etc/nginx/mime.types',
  '/opt/homebrew/etc/nginx/mime.types',
  '/usr/local/etc/nginx/mime.types',
];

/**
 * Runs an nginx as a process of its own with what stands in `http` and `server`, and its stock types
 * of files; resolves with how to stop it.
 */
export async function startNginx({ http = '', server, port }) {
  const program = await ensureNginx();
  const prefix = mkdtempSync(join(tmpdir(), 'areacheck-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${prefix}/${name};`)
    .join(' ');
  const settings = `
    daemon off; master_process off; pid ${prefix}/pid; error_log stderr;
    events {}
    http {
      ${temporary} access_log off; default_type application/octet-stream;
      include ${MIME_TYPES.find((path) => existsSync(path))};
      ${http}
      server { listen 127.0.0.1:${port}; ${server} }
    }`;
  writeFileSync(join(prefix, 'nginx.conf'), settings);
  const child = spawn(program, ['-p', prefix, '-e', 'stderr', '-c', join(prefix, 'nginx.conf')]);
  const complaints = [];
  child.stderr.on('data', (chunk) => complaints.push(chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const isUp = () => fetch(`http://127.0.0.1:${port}/`).then(Boolean, () => false);
  while (child.exitCode === null && !(await isUp())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (child.exitCode !== null) throw new Error(Buffer.concat(complaints).toString());
  return async () => {
    child.kill();
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
}
