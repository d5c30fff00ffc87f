import { expect, it } from 'vitest';
import { hatchLines } from '../../../src/figure/formats/hatchLines.ts';
import { pathBoxWithin } from '../../../src/figure/formats/pathBox.ts';

const hatch = { spacingPx: 7, widthPx: 1.6 };

function lines(d: string): number[][] {
  return d
    .split('M')
    .slice(1)
    .map((line) => line.split(/[L ]/).map(Number));
}

it('rises to the right, evenly spaced from the corner of the sheet', () => {
  const all = lines(hatchLines({ x: 100, y: 50, width: 80, height: 40 }, hatch));
  for (const [x1, y1, x2, y2] of all) expect((y1 - y2) / (x2 - x1)).toBeCloseTo(1, 2);
  const sums = all.map(([x, y]) => (x + y) / Math.SQRT2 / hatch.spacingPx - 0.5);
  sums.forEach((sum, i) => {
    expect(sum).toBeCloseTo(Math.round(sum), 2);
    if (i > 0) expect(sum - sums[i - 1]).toBeCloseTo(1, 2);
  });
});

it('falls to the right if it is mirrored', () => {
  const box = { x: 100, y: 50, width: 80, height: 40 };
  const all = lines(hatchLines(box, { ...hatch, isMirrored: true }));
  expect(all.length).toBeGreaterThan(5);
  for (const [x1, y1, x2, y2] of all) {
    expect((y1 - y2) / (x2 - x1)).toBeCloseTo(-1, 2);
    const offset = (y1 - x1) / Math.SQRT2 / hatch.spacingPx - 0.5;
    expect(offset).toBeCloseTo(Math.round(offset), 2);
  }
});

it('reaches all corners of its box', () => {
  const all = lines(hatchLines({ x: 0, y: 0, width: 70, height: 70 }, hatch));
  const sums = all.map(([x, y]) => x + y);
  expect(Math.min(...sums)).toBeLessThan(hatch.spacingPx * Math.SQRT2);
  expect(Math.max(...sums)).toBeGreaterThan(140 - hatch.spacingPx * Math.SQRT2);
});

it('is drawn no farther than the sheet', () => {
  const sheet = { x: 0, y: 0, width: 640, height: 480 };
  expect(pathBoxWithin('M-1e6,20.5L300-40,5 600C1 2 3 4 5,6Z', sheet)).toEqual({
    x: 0,
    y: 0,
    width: 300,
    height: 480,
  });
  expect(pathBoxWithin('M700 10L800 20L700 30Z', sheet)).toBeNull();
  expect(pathBoxWithin('', sheet)).toBeNull();
});
