import { exactRange, type Range } from '../../../measure/range.ts';
import { roundingRange } from '../../../measure/rounding.ts';
import { convertArea } from '../../../measure/units.ts';
import type { Claim, Stated } from '../../claim.ts';
import { isPositive, mainArea } from '../../claimedArea.ts';
import { verdictOf } from '../../verdicts.ts';
import type { UnitsCheck } from '../model.ts';

/** Each further figure of the claim against its main one; none if there is only one figure. */
export function checkUnits(claim: Claim): UnitsCheck[] {
  const area = mainArea(claim);
  if (!area) return [];
  return claim.alsoStated.filter((also) => also !== area).map((also) => compareAreas(area, also));
}

/** The two as stated, ranges end by end: the worse end decides. */
function compareAreas(area: Stated, also: Stated): UnitsCheck {
  const checks = pairEnds(area, also).map(([one, other]) => compareFigures(one, other));
  const distance = ({ apart }: UnitsCheck) =>
    apart === null ? Infinity : Math.abs(Math.log1p(apart));
  const worst = checks.reduce((a, b) => (distance(b) > distance(a) ? b : a));
  return { ...worst, area, also };
}

/** Figures that have to agree: low ends and high ends, or a figure and what of a range is nearest. */
function pairEnds(area: Stated, also: Stated): (readonly [Stated, Stated])[] {
  const [ends, alsoEnds] = [endsOf(area), endsOf(also)];
  if (!ends && !alsoEnds) return [[area, also]];
  if (ends && alsoEnds) return [0, 1].map((i) => [ends[i], alsoEnds[i]] as const);
  return [ends ? [nearestTo(also, ends), also] : [area, nearestTo(area, alsoEnds ?? [also, also])]];
}

type Ends = readonly [low: Stated, high: Stated];

function endsOf({ low, high, unit, hedge }: Stated): Ends | null {
  if (low === undefined || high === undefined) return null;
  return [
    { value: low, unit, hedge },
    { value: high, unit, hedge },
  ];
}

function nearestTo({ value, unit }: Stated, [low, high]: Ends): Stated {
  const converted = convertArea(value, unit, low.unit);
  return { ...low, value: Math.min(high.value, Math.max(low.value, converted)) };
}

/**
 * Whether one figure is the other one's conversion. The one with the wider rounding is taken for
 * the original: who converts "6,000" writes "2,317" or "2,300", not the other way round.
 */
function compareFigures(area: Stated, also: Stated): UnitsCheck {
  if (!isPositive(area.value) || !isPositive(also.value)) {
    return {
      kind: 'units',
      placeIds: [],
      definitions: [],
      verdict: verdictOf('units', null),
      reason: 'invalid-area',
      stated: null,
      found: null,
      area,
      also,
      coarser: null,
      finer: null,
      apart: null,
    };
  }
  const [finer, coarser] = roundedShare(also) <= roundedShare(area) ? [also, area] : [area, also];
  const converted = convertArea(coarser.value, coarser.unit, finer.unit);
  const rounding: Range = roundingRange(finer.value);
  return {
    kind: 'units',
    placeIds: [],
    definitions: [],
    verdict: verdictOf('units', { converted, finer: rounding }),
    reason: null,
    stated: { range: rounding, unit: finer.unit },
    found: { range: exactRange(converted), unit: finer.unit },
    area,
    also,
    coarser,
    finer,
    apart: finer.value / converted - 1,
  };
}

/** Width of the figure's rounding as a share of it. */
function roundedShare({ value }: Stated): number {
  const { low, high } = roundingRange(value);
  return (high - low) / value;
}
