import { formatNumber } from '../../../measure/format.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import type { Stated } from '../../claim.ts';
import { describeArea, statedArea } from '../../describeClaim.ts';
import { tellingRange } from '../../words/telling.ts';
import { type CheckDescription, describeUnknown } from '../description.ts';
import type { UnitsCheck } from '../model.ts';
import { CONVERSION_TOLERANCE } from './rules.ts';

/** "2,300 sq mi and “more than 6,000 km²” agree", "6,000 km² = 2,317 sq mi, 0.72% apart". */
export function describeUnits(check: UnitsCheck, catalogue: Catalogue): CheckDescription {
  const text = catalogue.claims.units;
  const { area, also, from, to, found, apart, verdict } = check;
  if (!from || !to || !found || apart === null || verdict === 'unknown') {
    return describeUnknown(check, catalogue.claims.unknownTitle.units, catalogue);
  }
  const bare = (stated: Stated) => describeArea({ ...stated, hedge: null }, catalogue);
  const title =
    verdict === 'holds'
      ? text.holds(statedArea(area, catalogue), statedArea(also, catalogue))
      : text[verdict](bare(to), bare(from));
  const words = apartWords(apart, catalogue);
  const sum =
    from.unit === to.unit
      ? text.sumSameUnit(bare(from), bare(to), words)
      : text.sum(bare(from), bare({ ...to, value: found.range.value, written: undefined }), words);
  return { title, sum, note: null };
}

/** "0.72% apart", or the factor once it is two or more. */
function apartWords(apart: number, { claims, locale }: Catalogue): string {
  if (apart >= 1)
    return claims.units.timesApart(formatNumber(1 + apart, { locale, significant: 2 }));
  if (apart < 1e-9) return claims.units.exact;
  const percent = { low: apart * 100, high: apart * 100 };
  const marks = [CONVERSION_TOLERANCE * 100];
  return claims.units.percentApart(claims.percent(tellingRange(percent, marks, 2, locale)));
}
