import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaim, describeCheck } from '../../src/claims/check.ts';
import { CHECK_KINDS, CHECKS } from '../../src/claims/checks/checks.ts';
import { ROUND_TENS } from '../../src/claims/checks/comparison/rules.ts';
import { OUTLINE_MARGIN, TOLERANCES, type Wording } from '../../src/claims/checks/nearness.ts';
import { CONVERSION_TOLERANCE } from '../../src/claims/checks/units/rules.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { formatRange } from '../../src/measure/format.ts';
import { type Hedge, hedgedRange } from '../../src/measure/hedges.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, itself, share, times, within } from './claimOf.ts';

const DOCUMENT = readFileSync(new URL('../../docs/verdicts.md', import.meta.url), 'utf8');

/** The cells of the n-th table under a heading, without its header. */
function table(heading: string, n: number): string[][] {
  const section = DOCUMENT.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  const tables = section.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables[n]
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** With the spaces that a keyboard makes. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Verdict and sum of the claim's only check. */
function checked(parts: Partial<Claim>): string[] {
  const checks = checkClaim(claimOf(parts));
  expect(checks).toHaveLength(1);
  return [checks[0].verdict, plain(describeCheck(checks[0], en).sum)];
}

/** "about 4", "half", "16%". */
function stated(text: string): { readonly value: number; readonly hedge: Hedge | null } {
  const [, hedge, number] = /^(?:(about|nearly|at least|at most) )?(.*)$/.exec(text)!;
  const value = number === 'half' ? 0.5 : Number.parseFloat(number);
  return { value, hedge: (hedge as Hedge | undefined) ?? null };
}

describe('docs/verdicts.md', () => {
  it.each(CHECK_KINDS)('has the rules of %s', (kind) => {
    const heading = en.claims.kinds[kind];
    expect(Object.fromEntries(table(heading, 0))).toEqual(en.claims.rules[kind]);
    const verdicts = CHECKS[kind].rules.map(({ verdict }) => verdict);
    expect([...new Set([...verdicts, 'unknown'])].sort()).toEqual(
      Object.keys(en.claims.rules[kind]).sort(),
    );
  });

  it('has the tolerances of comparisons', () => {
    const words = (reach: number) => (reach === Infinity ? 'any' : `${reach * 100}%`);
    const rows = Object.entries(TOLERANCES).map(([wording, { holds, rounded }]) => [
      wording as Wording,
      ...[holds.below, holds.above, rounded.below, rounded.above].map(words),
    ]);
    expect(table('Comparison', 1)).toEqual(rows);
    const { none, about, 'at least': atLeast } = TOLERANCES;
    const { comparison } = en.claims.rules;
    expect(comparison.holds).toContain(
      `${words(none.holds.above)}; “about” ${words(about.holds.above)}`,
    );
    expect(comparison.rounded).toContain(
      `${words(none.rounded.above)}, whole tens and “about” ${words(about.rounded.above)}; “more than” and “less than” ${words(atLeast.rounded.above)}`,
    );
    expect(ROUND_TENS).toBe(about.rounded.above);
  });

  it('has the margin of places known by their outline alone', () => {
    const points = `${OUTLINE_MARGIN * 100} points`;
    for (const kind of ['comparison', 'share'] as const)
      expect(en.claims.rules[kind].unknown).toContain(`no more than ${points}`);
    const percent = (reach: number) => `${Math.round((reach + OUTLINE_MARGIN) * 100)}%`;
    const { none, about } = TOLERANCES;
    expect(DOCUMENT).toContain(
      `${points} further off than any other would (${percent(none.rounded.above)} without a hedge, ${percent(about.rounded.above)} with "about")`,
    );
  });

  it('has the tolerance of conversions', () => {
    expect(en.claims.rules.units.rounded).toContain(`within ${CONVERSION_TOLERANCE * 100}%`);
    expect(en.claims.rules.units.fails).toContain(`more than ${CONVERSION_TOLERANCE * 100}%`);
  });

  it.each(table('Numbers', 0))(
    'number with hedge %s, from %s to %s: %s',
    (_, __, ___, text, range) => {
      const { value, hedge } = area(text);
      expect(formatRange(hedgedRange(value, hedge), { locale: 'en', decimals: 0 })).toBe(range);
    },
  );

  it.each(table('Units', 1))('example of units: %s', (figures, verdict, sum) => {
    const [main, also] = figures.split(';').map(area);
    expect(checked({ area: main, alsoStated: [also] })).toEqual([verdict, sum]);
  });

  it.each(table('Comparison', 2))(
    'example of a comparison: %s, %s × %s',
    (text, multiple, places, verdict, sum) => {
      const { value, hedge } = stated(multiple);
      const comparison = times(value, places.replaceAll(' ', ''), hedge);
      expect(checked({ area: area(text), comparisons: [comparison] })).toEqual([verdict, sum]);
    },
  );

  it.each(table('Share', 1))(
    'example of a share: %s, %s of %s',
    (text, part, place, verdict, sum) => {
      const { value, hedge } = stated(part);
      const comparisons = [share(value / 100, place, hedge)];
      expect(checked({ area: area(text), comparisons })).toEqual([verdict, sum]);
    },
  );

  it.each(table('Own area', 1))('example of an own area: %s, %s', (text, place, verdict, sum) => {
    expect(checked({ area: area(text), places: itself(place) })).toEqual([verdict, sum]);
  });

  it.each(table('Inside', 1))(
    'example of an area in a place: %s in %s',
    (text, place, verdict, sum) => {
      expect(checked({ area: area(text), places: within(place) })).toEqual([verdict, sum]);
    },
  );
});
