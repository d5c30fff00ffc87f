import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const TESTS = fileURLToPath(new URL('.', import.meta.url));

/** The tests that take half a minute of processor time and more, the longest first. */
const LONGEST = [
  'cli/memory',
  'scripts/clone',
  'scripts/package',
  'scaling/texts',
  'measure/effort',
  'scaling/pages',
  'scripts/expressions',
  'cli/faults',
].map((name) => `${TESTS}${name}.test.ts`);

/**
 * Begins with the longest, so that at the end no core waits for one of them on another. Vitest goes by
 * the times of the run before; without one, as in a clone, by the size of files: some of these are
 * among the smallest.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.includes(moduleId);
    return [
      ...LONGEST.flatMap((long) => sorted.filter(({ moduleId }) => moduleId === long)),
      ...sorted.filter((file) => !isLong(file)),
    ];
  }
}
