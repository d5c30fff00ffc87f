import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Stops the script with one sentence. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program to its end in the project's folder; resolves with its exit code. */
export function run(program, args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of one of the project's packages. */
export function runPackage(binary, args, options) {
  return run('npx', ['--no-install', binary, ...args], options);
}

/** Runs one of them in silence; resolves with its exit code and all that it wrote. */
export function capturePackage(binary, args) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', binary, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => chunks.push(chunk));
    }
    const end = (code) => resolve({ code, output: Buffer.concat(chunks).toString() });
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}
