import { describe, expect, it } from 'vitest';
import { today } from '../../src/cli/today.ts';

describe('today', () => {
  it.each([
    ['0', '1970-01-01'],
    // The last and the first second of a day, UTC
    ['1735689599', '2024-12-31'],
    ['1735689600', '2025-01-01'],
    ['99999999999', '5138-11-16'],
    ['1735689600.5', null],
    ['-1', null],
    ['yesterday', null],
  ])('of SOURCE_DATE_EPOCH=%s is %s', (epoch, day) => {
    expect(today(epoch)).toBe(day);
  });

  it.each([undefined, ''])('is the day that it is where that is %s', (epoch) => {
    const before = new Date().toISOString().slice(0, 10);
    const day = today(epoch);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(day);
  });
});
