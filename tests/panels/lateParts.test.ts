import { expect, test } from 'vitest';
import { fetchLateParts } from '../../src/panels/lateParts.ts';

const fails = () => Promise.reject(new Error('no network'));
const comes = () => Promise.resolve();

test('the page is ready for the network to go when every part is there', async () => {
  expect(await fetchLateParts([comes, comes])).toBe('ready');
});

test('one part that fails keeps no other from coming', async () => {
  let others = 0;
  const other = async () => void others++;
  expect(await fetchLateParts([other, fails, other])).toBe('partly');
  expect(others).toBe(2);
});
