import { availableParallelism } from 'node:os';
import { capturePackage } from './run.mjs';

/**
 * The checks that read the code without running it: what it is called, program, arguments. The
 * longest come first, so that cores run out of work together.
 */
const CHECKS = [
  ['types', 'svelte-check', ['--threshold', 'warning', '--fail-on-warnings']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types of the pure rooms', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['unused code', 'knip', []],
];

/** Runs them all, one on each core; resolves with how many passed, how many failed and which. */
export async function runChecks() {
  const counts = { passed: 0, failed: 0, failures: [] };
  const left = [...CHECKS];
  const runOnOneCore = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const [name, program, args] = check;
      const { code, output } = await capturePackage(program, args);
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}`);
      if (code === 0) {
        counts.passed += 1;
        continue;
      }
      console.log(output);
      counts.failed += 1;
      counts.failures.push(name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runOnOneCore));
  return counts;
}
