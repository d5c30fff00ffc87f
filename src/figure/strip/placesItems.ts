import type { ComparedPlaces } from '../../claims/comparedPlaces.ts';
import { placeName } from '../../claims/describe.ts';
import { divideRanges, type Range } from '../../measure/range.ts';
import type { AreaUnit } from '../../measure/units.ts';
import { shownRangeKm2 } from '../../places/areas.ts';
import type { FigureForm } from '../order.ts';
import { itemWords } from './itemWords.ts';
import { placeItem, type StripItem } from './items.ts';

/** What is laid over a place, with its share of that, and the place itself. */
export function placesItems(
  { groundId, laidIds }: ComparedPlaces,
  unit: AreaUnit,
  form: Pick<FigureForm, 'atlas' | 'catalogue'>,
): StripItem[] {
  const { catalogue } = form;
  const groundKm2 = shownRangeKm2(groundId);
  const ground = placeName(groundId, catalogue);
  const { percent, times } = catalogue.figure.strip.shareOf;
  const saying = {
    percent: (share: string) => percent(share, ground),
    times: (share: string) => times(share, ground),
  };
  const shareOf = (km2: Range) => groundKm2 && divideRanges(km2, groundKm2);
  return [
    ...laidIds.flatMap((id, index) => placeItem(id, { kind: 'laid', index }, shareOf, form)),
    ...placeItem(groundId, { kind: 'ground' }, () => null, form),
  ].map((item) => ({ ...item, words: itemWords(item, unit, saying, catalogue) }));
}
