import { formatArea } from '../../../measure/format.ts';
import { exactRange, scaleRange, divideRanges } from '../../../measure/range.ts';
import { convertArea } from '../../../measure/units.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import type { Stated } from '../../claim.ts';
import { describeDefinition, km2Words, placesName } from '../../describe.ts';
import { describeArea, statedArea } from '../../describeClaim.ts';
import { tellingDecimals, tellingRange } from '../../words/telling.ts';
import { type CheckDescription, describeUnknown, noteOf } from '../description.ts';
import type { ItselfCheck } from '../model.ts';

/** "Kherson oblast has 28,461 km², not 35,000 km²", and by which of its definitions. */
export function describeItself(check: ItselfCheck, catalogue: Catalogue): CheckDescription {
  const { area, stated, found, nearest, verdict, placeIds } = check;
  const { claims, locale } = catalogue;
  const place = placesName(placeIds, catalogue);
  if (!area || !stated || !found || !nearest || verdict === 'unknown') {
    return describeUnknown(
      check,
      claims.unknownTitle.itself(place),
      catalogue,
      found && found.range,
    );
  }
  const own = ownArea(nearest.km2, area, catalogue);
  const title =
    verdict === 'holds'
      ? claims.itself.holds(place, own, statedArea(area, catalogue))
      : claims.itself.notStated(place, own, describeArea({ ...area, hedge: null }, catalogue));
  const ratio = divideRanges(stated.range, exactRange(nearest.km2));
  const sum = claims.itself.sum(
    km2Words(stated.range, catalogue),
    km2Words(found.range, catalogue),
    claims.percent(tellingRange(scaleRange(ratio, 100), [100], 3, locale)),
  );
  const { what, source } = describeDefinition(nearest, catalogue);
  return { title, sum, note: noteOf(check, [claims.itself.definition(what, source)], catalogue) };
}

/** The place's area in the report's unit, told from what is stated. */
function ownArea(km2: number, { value, low, high, unit }: Stated, catalogue: Catalogue): string {
  const own = exactRange(convertArea(km2, 'km2', unit));
  const decimals = tellingDecimals(own, [low ?? value, high ?? value], 4);
  return formatArea(own.value, unit, catalogue, { decimals });
}
