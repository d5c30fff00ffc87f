import { placeName } from '../claims/describe.ts';
import { parseQuantity } from '../claims/quantity.ts';
import { formatNumber } from '../measure/format.ts';
import { statedAreaRangeKm2 } from '../measure/hedges.ts';
import type { Range } from '../measure/range.ts';
import { areaRangeKm2 } from '../places/areas.ts';
import { resolvePlace } from '../places/findPlaces.ts';
import type { PlaceFacts } from '../places/place.ts';
import { brief } from '../text/brief.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import { type Failure, failure } from './outcome.ts';
import { unresolvedPlace } from './placeFailure.ts';

/** So much of a side that is not understood is repeated. */
const LONGEST_SIDE = 80;

/** An argument that is an area: a quantity or a place. */
export interface Side {
  readonly ok: true;
  readonly label: string;
  readonly km2: Range;
  /** Null of a quantity. */
  readonly placeId: string | null;
}

export function sideJson({ km2 }: Side) {
  return { km2: km2.value, lowKm2: km2.low, highKm2: km2.high };
}

/** A place if the text is its name in full, else a quantity. */
export function readSide(text: string, catalogue: CommandCatalogue): Side | Failure {
  const resolved = resolvePlace(text);
  if (resolved.ok) return placeSide(resolved.place, catalogue);
  const { compare: words } = catalogue.cli;
  const parsed = parseQuantity(text);
  const wrong = (why: string) => failure(words.notUnderstood(brief(text, LONGEST_SIDE), why));
  if (parsed.ok && parsed.orElse !== null) {
    const { locale } = catalogue;
    const numbers = [parsed.area.value, parsed.orElse].map((one) => formatNumber(one, { locale }));
    return wrong(words.twoNumbers(numbers[0], numbers[1]));
  }
  if (parsed.ok)
    return { ok: true, label: text.trim(), km2: statedAreaRangeKm2(parsed.area), placeId: null };
  if (/\d/.test(text)) {
    const { kind, found } = parsed.problem;
    return wrong(words.quantity[kind](found));
  }
  return unresolvedPlace(text, resolved, catalogue);
}

function placeSide(place: PlaceFacts, catalogue: CommandCatalogue): Side | Failure {
  const km2 = areaRangeKm2(place.id);
  const label = placeName(place.id, catalogue);
  return km2
    ? { ok: true, label, km2, placeId: place.id }
    : failure(catalogue.cli.compare.noArea(label));
}
