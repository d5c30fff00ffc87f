import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/areacheck.mjs', import.meta.url));

/** Answers every message with the memory that is in use when nothing is left to be collected. */
const TELLS_MEMORY = `data:text/javascript,${encodeURIComponent(`
  process.on('message', () => { gc(); process.send(process.memoryUsage()); });
  process.channel.unref();
`)}`;

function start(nodeOptions: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeOptions, SCRIPT, 'check', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const { stdin, stdout, stderr } = child as ChildProcess & {
    readonly stdin: Writable;
    readonly stdout: Readable;
    readonly stderr: Readable;
  };
  return { child, stdin, stdout, stderr };
}

/** A claim with a comparison, no two alike. */
function article(id: number): string {
  const text = `Fire ${id} burned ${id + 1},000 acres, ${2 + (id % 7)} times the size of London.`;
  return `${JSON.stringify({ id, text })}\n`;
}

describe('areacheck check --ndjson, run as a program', () => {
  it('needs no more memory after 20,000 lines than after 4,000', async () => {
    const STEP = 2000;
    const { child, stdin, stdout } = start(['--expose-gc', '--import', TELLS_MEMORY]);
    let answers = 0;
    stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answers++;
      stdout.emit('answers');
    });
    const usages: NodeJS.MemoryUsage[] = [];
    for (let id = 0; id < 10 * STEP; id += STEP) {
      stdin.write(Array.from({ length: STEP }, (_, i) => article(id + i)).join(''));
      while (answers < id + STEP) await once(stdout, 'answers');
      child.send('memory?');
      usages.push(...((await once(child, 'message')) as NodeJS.MemoryUsage[]).slice(0, 1));
    }
    stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(answers).toBe(10 * STEP);
    // While the code is still being compiled the process grows, how fast depends on the machine.
    const [, first, ...later] = usages;
    expect(Math.max(...later.map(({ rss }) => rss)) / first.rss).toBeLessThan(1.06);
    expect(Math.max(...later.map(({ heapUsed }) => heapUsed)) / first.heapUsed).toBeLessThan(1.06);
  });

  it('answers a line before the next one comes', async () => {
    const { child, stdin, stdout } = start();
    for (const id of [1, 2]) {
      stdin.write(article(id));
      const [answer] = (await once(stdout, 'data')) as [Buffer];
      expect(JSON.parse(answer.toString())).toMatchObject({ id, language: 'en' });
    }
    stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends without a word when nobody reads on', async () => {
    const { child, stdin, stdout, stderr } = start();
    let said = '';
    stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    // What is written when the other end is gone fails here as well.
    stdin.on('error', () => {});
    stdin.write(article(1));
    await once(stdout, 'data');
    stdout.destroy();
    stdin.write(article(2) + article(3));
    // Standard input stays open: it is the lost reader that ends the command.
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(said).toBe('');
  });
});
