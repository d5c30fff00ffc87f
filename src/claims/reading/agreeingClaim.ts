import { checkClaim, countedChecks } from '../check.ts';
import type { Claim } from '../claim.ts';
import { convertArea } from '../../measure/units.ts';

/**
 * The reading of a claim with which what it states agrees best: the fewest checks fail, the most
 * others say something for it; where all fail, its figures lie nearest to each other; the first of
 * several. So a claim fails only if every reading does.
 */
export function agreeingClaim(readings: readonly Claim[]): Claim {
  if (readings.length === 1) return readings[0];
  const judged = readings.map((claim) => {
    const verdicts = countedChecks(checkClaim(claim)).map(({ verdict }) => verdict);
    const count = (...of: readonly string[]) => verdicts.filter((one) => of.includes(one)).length;
    return { claim, fails: count('fails'), holds: count('holds', 'rounded') };
  });
  return judged.reduce((best, one) => {
    if (one.fails !== best.fails) return one.fails < best.fails ? one : best;
    if (one.holds !== best.holds) return one.holds > best.holds ? one : best;
    return one.fails > 0 && spread(one.claim) < spread(best.claim) ? one : best;
  }).claim;
}

/** How far the other figures lie from the first: the sum of the logarithms of their ratios. */
function spread({ area, alsoStated }: Claim): number {
  if (!area) return 0;
  const ratios = alsoStated.map(
    ({ value, unit }) => convertArea(value, unit, area.unit) / area.value,
  );
  return ratios.reduce((sum, ratio) => sum + Math.abs(Math.log(ratio)), 0);
}
