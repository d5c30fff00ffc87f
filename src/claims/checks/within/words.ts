import { type Range, scaleRange } from '../../../measure/range.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import { isTimes, km2Words, placesName, timesPlaces } from '../../describe.ts';
import { tellingRange } from '../../words/telling.ts';
import { type CheckDescription, describeUnknown, noteOf } from '../description.ts';
import type { WithinCheck } from '../model.ts';

/** "19% of Kharkiv oblast: it could fit", "5,957 km² ÷ 31,415 km² = 19.0% (18.5–19.4% with rounding)". */
export function describeWithin(check: WithinCheck, catalogue: Catalogue): CheckDescription {
  const { claimed, found, share, shareByDefinition, verdict, placeIds } = check;
  const { claims } = catalogue;
  const place = placesName(placeIds, catalogue);
  if (!claimed || !found || !share || !shareByDefinition || verdict === 'unknown') {
    return describeUnknown(
      check,
      claims.unknownTitle.within(place),
      catalogue,
      found && found.range,
    );
  }
  const asTimes = isTimes(shareByDefinition);
  const number = (range: Range, figures: number) => numberOf(range, asTimes, figures, catalogue);
  const shown = number(shareByDefinition, 2);
  const title = claims.within[verdict](
    asTimes ? timesPlaces(shown, placeIds, catalogue) : claims.places.percentOf(shown, place),
  );
  const [narrow, wide] = [number(shareByDefinition, 3), number(share, 3)];
  const widened = claimed.hedge ? claims.withHedge(wide) : claims.withRounding(wide);
  const sum = claims.within.sum(
    km2Words(claimed.point, catalogue),
    km2Words(found.range, catalogue),
    narrow === wide ? narrow : `${narrow} ${widened}`,
  );
  const isSplit = verdict === 'holds' && share.high > 1;
  return { title, sum, note: noteOf(check, [isSplit ? claims.someDefinitions : null], catalogue) };
}

/** A share in figures that tell it from the whole. */
function numberOf(range: Range, asTimes: boolean, figures: number, catalogue: Catalogue): string {
  const { claims, locale } = catalogue;
  return asTimes
    ? tellingRange(range, [1], figures, locale)
    : claims.percent(tellingRange(scaleRange(range, 100), [100], figures, locale));
}
