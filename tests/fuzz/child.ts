import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Order } from './hammer.ts';
import type { Targets } from './target.ts';

/** Tries inputs, one at a time, in a process that may hang or fall. */
const { TARGETS } = (await import(process.argv[2])) as { TARGETS: Targets };

// What a target writes by a relative name lands here.
process.chdir(mkdtempSync(join(tmpdir(), 'areacheck-fuzz-')));

process.on('message', ({ target, input }: Order) => void strike(target, input).then(answer));
process.on('disconnect', () => process.exit());

async function strike(name: string, input: unknown): Promise<Answer> {
  const target = await TARGETS[name]();
  const before = process.cpuUsage();
  const faults = await faultsOf(() => target.faults(input));
  const { user, system } = process.cpuUsage(before);
  return { faults, cpuMs: (user + system) / 1000 };
}

async function faultsOf(
  run: () => readonly string[] | Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    return [thrown(error)];
  }
}

/** "TypeError in tokens.ts:40: Cannot read…": by its place two of one kind are told to be alike. */
function thrown(error: unknown): string {
  if (!(error instanceof Error)) return `threw a value: ${String(error)}`;
  const place = /[\w.]+\.(?:ts|js|mjs|cjs):\d+/.exec(error.stack?.split('\n    at ')[1] ?? '');
  return `${error.name} in ${place?.[0] ?? 'unknown code'}: ${error.message.slice(0, 200)}`;
}

function answer(message: Answer | 'ready'): void {
  process.send?.(message);
}

answer('ready');
