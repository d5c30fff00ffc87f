import { runPackage } from './run.mjs';

/** The checks that read the code without running it: what it is called, program, arguments. */
const CHECKS = [
  ['types', 'svelte-check', ['--threshold', 'warning', '--fail-on-warnings']],
  ['types of the pure rooms', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['unused code', 'knip', []],
];

/** Runs them all; resolves with how many passed and failed. */
export async function runChecks() {
  const counts = { passed: 0, failed: 0 };
  for (const [name, program, args] of CHECKS) {
    const ok = (await runPackage(program, args)) === 0;
    console.log(`${ok ? 'ok' : 'FAILED'}  ${name}`);
    counts[ok ? 'passed' : 'failed'] += 1;
  }
  return counts;
}
