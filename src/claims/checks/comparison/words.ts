import { scaleRange, type Range } from '../../../measure/range.ts';
import type { Catalogue } from '../../../text/catalogue.ts';
import { km2Words, placesName, timesPlaces } from '../../describe.ts';
import { isPart, quotedMultiple, statedMultiple } from '../../describeClaim.ts';
import { comparisonWords } from '../../words/headline.ts';
import { tellingRange } from '../../words/telling.ts';
import { type CheckDescription, describeUnknown, noteOf } from '../description.ts';
import type { ComparisonCheck, MeasuredBy, ShareCheck } from '../model.ts';
import { isNear, isOneSided, wordingOf } from '../nearness.ts';
import { definitionsNote, failsBySome } from './byDefinition.ts';

/** A multiple that was found. */
type Found = Pick<ComparisonCheck | ShareCheck, 'comparison' | 'placeIds' | 'verdict'> & {
  readonly range: Range;
};

/** "3.8 times Greater London, not 4", "5,957 km² ÷ 1,569–1,579 km² = 3.77–3.80". */
export function describeMultiple(
  check: ComparisonCheck | ShareCheck,
  catalogue: Catalogue,
): CheckDescription {
  const { comparison, claimed, placeKm2, found, verdict, placeIds, kind } = check;
  const { claims } = catalogue;
  if (!claimed || !placeKm2 || !found || verdict === 'unknown') {
    const title = claims.unknownTitle[kind](placesName(placeIds, catalogue));
    return describeUnknown(check, title, catalogue, placeKm2);
  }
  const text = claims.comparison;
  const result = { ...check, range: found.range };
  const words = foundPlaces(result, catalogue);
  const quoted = quotedMultiple(comparison, catalogue);
  const title =
    verdict !== 'holds'
      ? text.notStated(words, statedMultiple(comparison, catalogue, { isBare: !isBound(check) }))
      : quoted
        ? text.holds(words, quoted)
        : text.holdsAs(words, statedMultiple(comparison, catalogue));
  const sum = text.sum(
    measuredWords(claimed, catalogue),
    km2Words(placeKm2, catalogue),
    foundNumber(result, catalogue, 3),
  );
  return { title, sum, note: noteOf(check, [directionNote(check, catalogue)], catalogue) };
}

/** What was found, as a sentence has it: "3.8 times Greater London", "16% of the Gaza Strip". */
function foundPlaces(found: Found, catalogue: Catalogue): string {
  const number = foundNumber(found, catalogue, 2);
  return isPart(found.comparison)
    ? catalogue.claims.places.percentOf(number, placesName(found.placeIds, catalogue))
    : timesPlaces(number, found.placeIds, catalogue);
}

/**
 * The number alone, so many figures at least, "3.77–3.80" or "15.9%". It is told from the stated one
 * where the verdict rests on its side.
 */
export function foundNumber(
  { comparison, verdict, range }: Found,
  { claims, locale }: Catalogue,
  figures: number,
): string {
  const { multiple, low = multiple, high = multiple } = comparison;
  const marks = verdict === 'holds' && !isOneSided(comparison) ? [] : [low, high];
  if (!isPart(comparison)) return tellingRange(range, marks, figures, locale);
  const percents = marks.map((mark) => mark * 100);
  return claims.percent(tellingRange(scaleRange(range, 100), percents, figures, locale));
}

/** Whether the report states a bound, as "more than four times". */
function isBound({ comparison: { hedge, slight } }: Pick<Found, 'comparison'>): boolean {
  return ['at least', 'at most'].includes(wordingOf(hedge, slight));
}

/** Whether a share holds only as the written per cent that it rounds to. */
function isByRounding({ comparison, found, stated }: ComparisonCheck | ShareCheck): boolean {
  if (comparison.kind !== 'share' || !found || !stated) return false;
  const wording = wordingOf(comparison.hedge, comparison.slight);
  return !isNear({ stated: stated.range, found: found.range, wording }, 'holds');
}

/** "5,957 km²", or "a third of 770,875–881,913 km²". */
function measuredWords({ km2, share }: MeasuredBy, catalogue: Catalogue): string {
  if (!share) return km2Words(km2, catalogue);
  const part = statedMultiple(share.comparison, catalogue, { isBare: true });
  return catalogue.claims.partOfArea(part, km2Words(share.placeKm2, catalogue));
}

function directionNote(check: ComparisonCheck | ShareCheck, catalogue: Catalogue): string | null {
  const { comparison, direction, verdict, found } = check;
  const text = catalogue.claims.comparison;
  if (verdict === 'holds') {
    const { low, high } = found?.range ?? { low: 0, high: 0 };
    const { multiple } = comparison;
    if (isByRounding(check))
      return text.roundsTo(statedMultiple(comparison, catalogue, { isBare: true }));
    if (failsBySome(check)) return definitionsNote(check, catalogue);
    if (low >= multiple || multiple >= high) return null;
    // Of a sum, or of an area that is itself a share, no definition decides alone.
    const isAlone = check.placeIds.length === 1 && check.claimed?.share === null;
    if (isAlone) return definitionsNote(check, catalogue);
    return isOneSided(comparison) ? catalogue.claims.someDefinitions : null;
  }
  if (!direction) return null;
  const stated = quotedMultiple(comparison, catalogue) ?? comparisonWords(comparison, catalogue);
  if (verdict === 'rounded') return text[direction](stated);
  return text[direction === 'up' ? 'tooHigh' : 'tooLow'](stated);
}
