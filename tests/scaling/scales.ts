import { describe, expect, it } from 'vitest';
import { tooSteep } from './growth.ts';
import type { Patterns } from './patterns.ts';

/** Ways of reading, each with what it may be given, in names and makers of a length. */
export type Readers = Readonly<Record<string, readonly [Patterns, (text: string) => unknown]>>;

/** One test for each pattern of each reader: its time grows with the length, not with its square. */
export function scales(readers: Readers): void {
  describe.each(Object.entries(readers))('reading %s takes time by their length', (_, reader) => {
    const [patterns, read] = reader;
    it.each(Object.entries(patterns))('%s', async (_name, make) => {
      expect(await tooSteep(make, read)).toBeNull();
    });
  });
}
