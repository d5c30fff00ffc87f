import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/check.ts';
import { describeCheck } from '../../src/claims/describe.ts';
import { CONVERSION_TOLERANCE, VERDICT_RULES } from '../../src/claims/verdicts.ts';
import { formatRange } from '../../src/measure/format.ts';
import { hedgedRange } from '../../src/measure/hedges.ts';
import { en } from '../../src/text/en/index.ts';
import { area, claimOf, times } from './claimOf.ts';

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

describe('docs/verdicts.md', () => {
  it.each(['units', 'comparison', 'places'] as const)('has the rules of %s', (kind) => {
    const heading = en.claims.kinds[kind];
    expect(Object.fromEntries(table(heading, 0))).toEqual(en.claims.rules[kind]);
    const verdicts = VERDICT_RULES[kind].map(({ verdict }) => verdict);
    expect([...verdicts, 'unknown'].sort()).toEqual(Object.keys(en.claims.rules[kind]).sort());
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
    const [check] = checkClaim(claimOf({ area: main, alsoStated: [also] }), null);
    expect([check.verdict, plain(describeCheck(check, en).sum)]).toEqual([verdict, sum]);
  });

  it.each(table('Comparison', 1))(
    'example of comparison: %s, %s × %s',
    (text, multiple, place, verdict, sum) => {
      const [, about, number] = /^(about )?(.*)$/.exec(multiple)!;
      const comparison = times(
        number === 'half' ? 0.5 : Number(number),
        place,
        about ? 'about' : null,
      );
      const [check] = checkClaim(claimOf({ area: area(text), comparisons: [comparison] }), null);
      expect([check.verdict, plain(describeCheck(check, en).sum)]).toEqual([verdict, sum]);
    },
  );

  it.each(table('Places', 1))('example of places: %s in %s', (text, placeId, verdict, sum) => {
    const [check] = checkClaim(
      claimOf({ area: area(text), places: [{ placeId, role: 'named' as const, why: '' }] }),
      null,
    );
    expect([check.verdict, plain(describeCheck(check, en).sum)]).toEqual([verdict, sum]);
  });
});
