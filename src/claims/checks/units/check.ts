import { RANGE_DASH } from '../../../measure/hedges.ts';
import { exactRange } from '../../../measure/range.ts';
import { convertArea, SQUARE_METRES } from '../../../measure/units.ts';
import type { Claim, Stated } from '../../claim.ts';
import { isPositive, mainArea } from '../../claimedArea.ts';
import { judge } from '../../verdicts.ts';
import type { UnitsCheck } from '../model.ts';
import { allowedRange, stepOf } from './allowed.ts';
import { isConversion, UNITS_RULES } from './rules.ts';

/** Each further figure of the claim against its main one; none if there is only one figure. */
export function checkUnits(claim: Claim): UnitsCheck[] {
  const area = mainArea(claim);
  if (!area) return [];
  return claim.alsoStated.filter((also) => also !== area).map((also) => compareAreas(area, also));
}

/** The two as stated, ranges end by end: the worse end decides. */
function compareAreas(area: Stated, also: Stated): UnitsCheck {
  const checks = pairEnds(area, also).map(([one, other]) => compareFigures(one, other));
  const distance = ({ apart }: UnitsCheck) => apart ?? Infinity;
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

function endsOf({ low, high, unit, hedge, written }: Stated): Ends | null {
  if (low === undefined || high === undefined) return null;
  const [first, last] = written?.split(RANGE_DASH) ?? [];
  return [
    { value: low, unit, hedge, written: first },
    { value: high, unit, hedge, written: last },
  ];
}

function nearestTo({ value, unit }: Stated, [low, high]: Ends): Stated {
  const converted = convertArea(value, unit, low.unit);
  return { ...low, value: Math.min(high.value, Math.max(low.value, converted)) };
}

const NO_PLACES = { placeIds: [], otherReadings: [], isOpen: false, definitions: [] } as const;

/** Whether either figure is the other one's conversion. */
function compareFigures(area: Stated, also: Stated): UnitsCheck {
  const kind = 'units';
  if (!isPositive(area.value) || !isPositive(also.value)) {
    return {
      kind,
      ...NO_PLACES,
      verdict: judge(UNITS_RULES, null),
      reason: 'invalid-area',
      stated: null,
      found: null,
      area,
      also,
      from: null,
      to: null,
      apart: null,
    };
  }
  const conversions = [conversion(area, also), conversion(also, area)];
  const [first, second] = area === originalOf(area, also) ? conversions : conversions.toReversed();
  const shown = isConversion(second) && !isConversion(first) ? second : first;
  const { from, to, converted, allowed } = shown;
  const apart = Math.max(converted / to.value, to.value / converted) - 1;
  return {
    kind,
    ...NO_PLACES,
    verdict: judge(UNITS_RULES, { conversions, apart }),
    reason: null,
    stated: { range: allowed, unit: to.unit },
    found: { range: exactRange(converted), unit: to.unit },
    area,
    also,
    from,
    to,
    apart,
  };
}

function conversion(from: Stated, to: Stated) {
  const converted = convertArea(from.value, from.unit, to.unit);
  return { from, to, converted, allowed: allowedRange(to) };
}

/**
 * The figure with the coarser rounding: who converts "6,000" writes "2,317" or "2,300", not the other
 * way round. Of equals that of the larger unit, or the larger one.
 */
function originalOf(area: Stated, also: Stated): Stated {
  const coarseness = ({ value, written }: Stated) => stepOf(value, written) / value;
  const order =
    coarseness(area) - coarseness(also) ||
    SQUARE_METRES[area.unit] - SQUARE_METRES[also.unit] ||
    area.value - also.value;
  return order >= 0 ? area : also;
}
