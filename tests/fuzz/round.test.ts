import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TARGETS as FAULTY } from './faulty.ts';
import { Hammer } from './hammer.ts';
import { fuzz } from './round.ts';
import { keepFound, seedsOf } from './seeds.ts';
import { TARGETS } from './targets.ts';

/** How many inputs of each target a short round makes, beside its seeds. */
const INPUTS: Readonly<Record<keyof typeof TARGETS, number>> = {
  texts: 60,
  html: 60,
  bytes: 200,
  quantities: 300,
  places: 60,
  fields: 300,
  links: 200,
  states: 200,
  geojson: 100,
  figures: 4,
  lines: 60,
  commands: 60,
};

/** One batch and no more. */
function once(): () => boolean {
  let batches = 0;
  return () => batches++ === 0;
}

describe('a short round', () => {
  const hammer = new Hammer();
  afterAll(() => hammer.stop());

  it.each(Object.entries(INPUTS))('of %s finds nothing', async (name, batch) => {
    const { faults, inputs } = await fuzz(name, TARGETS, hammer, {
      seed: 20220912,
      batch,
      goesOn: once(),
    });
    expect(faults).toEqual([]);
    expect(inputs).toBeGreaterThanOrEqual(batch);
  });
});

describe('the fuzzer', () => {
  const table = new URL('./faulty.ts', import.meta.url).href;
  const faultsOf = async (name: keyof typeof FAULTY, patience = 100) => {
    const hammer = new Hammer(table, patience);
    const { faults } = await fuzz(name, FAULTY, hammer, {
      seed: 1,
      batch: 60,
      mostShrinks: name === 'hanging' ? 3 : 100,
      goesOn: once(),
      seeds: () => [],
    });
    hammer.stop();
    return faults;
  };

  it('finds nothing where there is nothing', async () => {
    expect(await faultsOf('sound')).toEqual([]);
  });

  it.each([
    ['throwing', /^RangeError in faulty\.ts:\d+: too long/],
    ['wrong', /^letter: [a-z]/],
    ['slow', /^slow: \d+ ms for \d+ bytes/],
    ['falling', /^falls: the process ended \(3\)/],
  ] as const)('finds the smallest input that is %s', async (name, why) => {
    const [fault, ...others] = await faultsOf(name);
    expect(others).toEqual([]);
    expect(fault.why).toMatch(why);
    expect(String(fault.input)).toHaveLength(name === 'wrong' ? 1 : 4);
  });

  it('ends an input that hangs, and names it', async () => {
    const [fault] = await faultsOf('hanging', 20);
    expect(fault.why).toMatch(/^hangs: nothing came in 1200 ms/);
    expect(String(fault.input).length).toBeGreaterThan(3);
  });

  it('tries what was kept once more, lone halves of pairs too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'areacheck-seeds-'));
    const file = keepFound('wrong', { why: 'a letter', input: 'a\ud83d' }, folder);
    expect(dirname(file)).toBe(join(folder, 'wrong'));
    const hammer = new Hammer(table);
    const { faults, inputs } = await fuzz('wrong', FAULTY, hammer, {
      seed: 1,
      goesOn: () => false,
      seeds: (name) => seedsOf(name, folder),
    });
    hammer.stop();
    expect(inputs).toBe(1);
    expect(faults).toMatchObject([{ why: 'letter: a\ud83d', input: 'a\ud83d' }]);
  });
});
