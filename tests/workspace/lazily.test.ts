import { expect, test } from 'vitest';
import { lazily } from '../../src/workspace/lazily.ts';

test('what came is kept', async () => {
  let times = 0;
  const load = lazily(async () => ++times);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('a failure is not kept', async () => {
  let times = 0;
  const load = lazily(async () => {
    if (++times === 1) throw new Error('no network');
    return times;
  });
  await expect(load()).rejects.toThrow('no network');
  expect(await load()).toBe(2);
});
