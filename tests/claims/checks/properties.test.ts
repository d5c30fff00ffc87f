import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim, describeCheck } from '../../../src/claims/check.ts';
import { multipleFacts } from '../../../src/claims/checks/comparison/multiples.ts';
import { COMPARISON_RULES } from '../../../src/claims/checks/comparison/rules.ts';
import { ITSELF_RULES } from '../../../src/claims/checks/itself/rules.ts';
import { SHARE_RULES } from '../../../src/claims/checks/share/rules.ts';
import { WITHIN_RULES } from '../../../src/claims/checks/within/rules.ts';
import type { Check, ComparisonCheck, ShareCheck } from '../../../src/claims/checks/model.ts';
import { distance, TOLERANCES, wordingOf } from '../../../src/claims/checks/nearness.ts';
import type { Claim, StatedComparison, Verdict } from '../../../src/claims/claim.ts';
import { judge, kindest } from '../../../src/claims/verdicts.ts';
import type { Hedge } from '../../../src/measure/hedges.ts';
import { exactRange, scaleRange } from '../../../src/measure/range.ts';
import type { AreaUnit } from '../../../src/measure/units.ts';
import type { Catalogue } from '../../../src/text/catalogue.ts';
import { en } from '../../../src/text/en/index.ts';
import { uk } from '../../../src/text/uk/index.ts';
import { claimOf, within } from '../claimOf.ts';

const HEDGES: readonly (Hedge | null)[] = [null, 'about', 'at least', 'at most', 'nearly'];
const PLACES = ['greater-london', 'wales', 'gaza-strip', 'netherlands', 'kherson-oblast'] as const;
const BEST_FIRST: readonly Verdict[] = ['holds', 'rounded', 'fails'];

const hedge = fc.constantFrom(...HEDGES);
const unit = fc.constantFrom<AreaUnit>('km2', 'sq mi', 'ha', 'acre');
const multiple = fc.oneof(
  fc.constantFrom(0.1, 0.2, 0.25, 1 / 3, 0.5, 0.75, 1, 1.5, 2, 3, 4, 10, 20, 100),
  fc.integer({ min: 1, max: 500 }).map((n) => n / 100),
);

const comparison: fc.Arbitrary<StatedComparison> = fc
  .record({
    kind: fc.constantFrom('comparison' as const, 'share' as const),
    multiple,
    hedge,
    slight: fc.boolean(),
    placeIds: fc.oneof(
      fc.constantFrom(...PLACES).map((id) => [id]),
      fc.constant(['belgium', 'luxembourg']),
    ),
  })
  .map((one) => (one.kind === 'share' ? { ...one, multiple: Math.min(1, one.multiple) } : one));

/** Mostly areas that are near what the comparison says: there the verdicts change. */
const claim: fc.Arbitrary<Claim> = fc
  .record({
    comparison,
    unit,
    hedge,
    off: fc.double({ min: 0.5, max: 2, noNaN: true }),
    figures: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ comparison: said, unit: inUnit, hedge: areaHedge, off, figures }) => {
    const alone = claimOf({ area: { value: 1, unit: inUnit, hedge: null }, comparisons: [said] });
    const [one] = checkClaim(alone) as (ComparisonCheck | ShareCheck)[];
    const value = (said.multiple / one.found!.range.value) * off;
    return claimOf({
      area: { value: Number(value.toPrecision(figures)), unit: inUnit, hedge: areaHedge },
      comparisons: [said],
    });
  });

describe('a verdict', () => {
  it('never gets worse when a definition is added', () => {
    const km2 = fc.double({ min: 1, max: 1e5, noNaN: true });
    const off = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(comparison, km2, off, off, (said, firstKm2, areaOff, secondOff) => {
        const claimed = exactRange(said.multiple * firstKm2 * areaOff);
        const wording = wordingOf(said.hedge, said.slight);
        const rangeOf = (km2s: readonly [number, ...number[]]) => ({
          low: Math.min(...km2s),
          value: km2s[0],
          high: Math.max(...km2s),
        });
        const checks: ((km2s: readonly [number, ...number[]]) => Verdict)[] = [
          (km2s) => judge(COMPARISON_RULES, multipleFacts(claimed, rangeOf(km2s), said)),
          (km2s) =>
            judge(SHARE_RULES, multipleFacts(claimed, rangeOf(km2s), { ...said, kind: 'share' })),
          (km2s) => judge(WITHIN_RULES, { claimed, place: rangeOf(km2s) }),
          (km2s) => {
            const on = (found: number) => ({
              verdict: judge(ITSELF_RULES, { stated: claimed, found: exactRange(found), wording }),
            });
            const [first, ...others] = km2s;
            return kindest([on(first), ...others.map(on)]).verdict;
          },
        ];
        for (const verdictOn of checks) {
          const before = verdictOn([firstKm2]);
          const after = verdictOn([firstKm2, firstKm2 * secondOff]);
          expect(BEST_FIRST.indexOf(after)).toBeLessThanOrEqual(BEST_FIRST.indexOf(before));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of a comparison is the same at every scale', () => {
    const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    const km2 = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(comparison, km2, km2, scale, (said, areaKm2, placeKm2, by) => {
        const verdictAt = (factor: number) =>
          judge(
            COMPARISON_RULES,
            multipleFacts(
              scaleRange(exactRange(areaKm2), factor),
              scaleRange(exactRange(placeKm2), factor),
              said,
            ),
          );
        expect(verdictAt(by)).toBe(verdictAt(1));
      }),
    );
  });
});

/** A number as it is printed: it stands for all that rounds to it. */
interface Printed {
  readonly low: number;
  readonly high: number;
}

const SIGNS: Readonly<Record<string, { readonly number: RegExp; readonly decimal: string }>> = {
  'en-GB': { number: /\d{1,3}(?:,\d{3})*(?:\.\d+)?/, decimal: '.' },
  'uk-UA': { number: /\d{1,3}(?:[\u00a0\u202f]\d{3})*(?:,\d+)?/, decimal: ',' },
};

/** The first number or range of some words: what its lower and what its upper end may be. */
function printedIn(words: string, { locale }: Catalogue): readonly [Printed, Printed] {
  const { number, decimal } = SIGNS[locale];
  const found = new RegExp(`${number.source}(?:–${number.source})?`).exec(words);
  if (!found) throw new Error(`no number in ${words}`);
  const ends = found[0].split('–').map((end): Printed => {
    const [whole, decimals = ''] = end.split(decimal);
    const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
    const half = 0.5 * 10 ** -decimals.length;
    return { low: value - half, high: value + half };
  });
  return [ends[0], ends[ends.length - 1]];
}

/** Whether two numbers may be one. */
function meet(a: Printed, b: Printed, slack = 1e-9): boolean {
  return a.low <= b.high * (1 + slack) && b.low <= a.high * (1 + slack);
}

const over = (a: Printed, b: Printed): Printed => ({ low: a.low / b.high, high: a.high / b.low });

/** What the sum says: area ÷ place = result. */
function partsOf(sum: string, catalogue: Catalogue) {
  const [area, rest] = sum.split(' ÷ ');
  const [place, result] = rest.split(' = ');
  return [area, place, result].map((part) => printedIn(part, catalogue));
}

/** The number that a check prints, as the multiple that it is. */
function asMultiple({ low, high }: Printed, words: string): Printed {
  const by = words.includes('%') ? 0.01 : 1;
  return { low: low * by, high: high * by };
}

/** Faults in the words of one check. */
function faultsOf(check: Check, catalogue: Catalogue): string[] {
  if (check.kind !== 'comparison' && check.kind !== 'share') return [];
  const { title, sum } = describeCheck(check, catalogue);
  const [area, place, result] = partsOf(sum, catalogue);
  const titled = printedIn(title, catalogue);
  const resultWords = sum.split(' = ')[1];
  const isPercent = resultWords.includes('%');
  const [low, high] = result.map((end) => asMultiple(end, resultWords));
  const { multiple: stated, hedge: said, slight } = check.comparison;
  const wording = wordingOf(said, slight);
  const shown = {
    low: Number(((low.low + low.high) / 2).toPrecision(12)),
    value: 0,
    high: Number(((high.low + high.high) / 2).toPrecision(12)),
  };
  const off = distance({ stated: exactRange(stated), found: shown });
  const slack = (high.high - high.low) / shown.high + 1e-6;
  const { holds } = TOLERANCES[wording];
  const isOneSided = wording !== 'none' && wording !== 'about';
  const rounding = check.kind === 'share' ? 0.005 / shown.low : 0;
  return [
    ...(meet(low, over(area[0], place[1])) && meet(high, over(area[1], place[0]))
      ? []
      : ['the sum is not the sum']),
    ...(meet(titled[0], result[0]) && meet(titled[1], result[1])
      ? []
      : ['the title is not the sum']),
    ...(title.includes('%') === isPercent ? [] : ['per cent and times']),
    ...(check.verdict !== 'holds' && off === 0 ? ['not what it is'] : []),
    ...(check.verdict === 'holds' && isOneSided && off > holds.above + slack
      ? ['holds, but is printed above']
      : []),
    ...(check.verdict === 'holds' && isOneSided && off < -holds.below - slack
      ? ['holds, but is printed below']
      : []),
    ...(check.verdict === 'holds' && !isOneSided && Math.abs(off) > holds.above + slack + rounding
      ? ['holds, but is printed far off']
      : []),
  ].map((fault) => `${fault}: ${check.verdict} ${wording} ${stated}: ${title} | ${sum}`);
}

describe('the words of a check', () => {
  it.each([
    ['English', en],
    ['Ukrainian', uk],
  ])('never contradict its sum, in %s', (_language, catalogue) => {
    fc.assert(
      fc.property(claim, (one) => {
        const faults = checkClaim(one).flatMap((check) => faultsOf(check, catalogue));
        expect(faults).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['English', en],
    ['Ukrainian', uk],
  ])('of an area in a place say what its verdict is, in %s', (_language, catalogue) => {
    const near = fc.record({
      placeId: fc.constantFrom('greater-london', 'wales', 'kherson-oblast'),
      off: fc.double({ min: 0.9, max: 1.1, noNaN: true }),
      figures: fc.integer({ min: 2, max: 7 }),
      hedge,
    });
    const sizes = { 'greater-london': 1579, wales: 20_779, 'kherson-oblast': 28_461 };
    fc.assert(
      fc.property(near, ({ placeId, off, figures, hedge: said }) => {
        const value = Number((sizes[placeId] * off).toPrecision(figures));
        const area = { value, unit: 'km2' as const, hedge: said };
        const [check] = checkClaim(claimOf({ area, places: within(placeId) }));
        const [low, high] = printedIn(describeCheck(check, catalogue).title, catalogue);
        const whole = 100;
        if (check.verdict === 'fails') expect(low.high).toBeGreaterThan(whole);
        if (check.verdict === 'holds') expect(low.low).toBeLessThan(whole);
        expect(high.high).toBeGreaterThan(low.low);
      }),
    );
  });
});
