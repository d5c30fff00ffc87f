import { expect, it } from 'vitest';
import { Stems } from '../../../src/cli/batch/stems.ts';

it('gives no two reports the same beginning of their files’ names', () => {
  const stems = new Stems();
  const names = ['Fire 1', 'fire-1', 'fire-1-2', 'FIRE 1', '…', '?', 'Пожежа'];
  expect(names.map((name) => stems.stemOf(name))).toEqual([
    'fire-1',
    'fire-1-2',
    'fire-1-2-2',
    'fire-1-3',
    'report',
    'report-2',
    'pozhezha',
  ]);
});

it('cuts long names', () => {
  const stem = new Stems().stemOf('word '.repeat(100));
  expect(stem.length).toBeLessThanOrEqual(80);
  expect(stem).toMatch(/^word(?:-word)+$/);
});
