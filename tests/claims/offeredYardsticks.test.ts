import { expect, test } from 'vitest';
import { offeredYardsticks } from '../../src/claims/offeredYardsticks.ts';
import { measuredKm2 } from '../../src/places/areas.ts';
import { claimOf } from '../figure/map/scenes.ts';

const compared = (placeId: string) => ({
  kind: 'comparison' as const,
  placeIds: [placeId],
  multiple: 4,
  hedge: null,
});

test('what a claim may be drawn by begins with its report’s own comparison', () => {
  const claim = { ...claimOf(5957, 'km2'), comparisons: [compared('greater-london')] };
  const offered = offeredYardsticks(claim);
  expect(offered[0]).toBe('greater-london');
  expect(new Set(offered).size).toBe(offered.length);
});

test('the others are nearest to it in size first, none of them far from it', () => {
  const offered = offeredYardsticks(claimOf(20_000, 'km2'));
  const times = offered.map((id) => 20_000 / measuredKm2(id)!);
  const away = times.map((ratio) => Math.abs(Math.log(ratio)));
  expect(away).toEqual([...away].sort((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThan(1.3);
  expect(Math.min(...times)).toBeGreaterThan(0.7);
  expect(offered).toContain('slovenia');
});

test('a report without area and comparison has none', () => {
  expect(offeredYardsticks({ ...claimOf(1, 'km2'), area: null })).toEqual([]);
});
