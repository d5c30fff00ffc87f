import {
  formatArea,
  formatAreaRange,
  formatNumber,
  formatPercent,
  formatRange,
} from '../measure/format.ts';
import type { Range } from '../measure/range.ts';
import { placeById } from '../places/catalogue.ts';
import type { AreaDefinition } from '../places/areas.ts';
import { localName } from '../places/localName.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Check, ComparisonCheck, PlacesCheck, UnitsCheck } from './checks/model.ts';
import type { ClaimedArea } from './claimedArea.ts';
import { describeArea, describeMultiple } from './describeClaim.ts';

/** A check in words: a headline, the sum, and a remark if there is one. */
export interface CheckDescription {
  readonly title: string;
  readonly sum: string;
  readonly note: string | null;
}

/** From here on a share reads better as "2.4 times" than as "240%". */
const SHARE_AS_TIMES = 2;

/** The check as sentences of the catalogue's language. */
export function describeCheck(check: Check, catalogue: Catalogue): CheckDescription {
  switch (check.kind) {
    case 'units':
      return describeUnits(check, catalogue);
    case 'comparison':
      return describeComparisonCheck(check, catalogue);
    case 'places':
      return describePlaces(check, catalogue);
  }
}

/** The place's name, or its id when it is not in the catalogue of places. */
export function placeName(id: string, catalogue: Catalogue): string {
  const names = placeById(id)?.names;
  return names ? localName(names, catalogue.locale) : id;
}

/** The names of places whose areas are added up: "Kent and Essex". */
export function placesName(ids: readonly string[], catalogue: Catalogue): string {
  return catalogue.figure.altText.list(ids.map((id) => placeName(id, catalogue)));
}

function describeUnits(check: UnitsCheck, catalogue: Catalogue): CheckDescription {
  const text = catalogue.claims.units;
  const { coarser, finer, found, apart, verdict } = check;
  if (!coarser || !finer || !found || apart === null || verdict === 'unknown') {
    return unknownCheck(check, catalogue.claims.unknownTitle.units, catalogue);
  }
  const named = (area: typeof finer) =>
    area.hedge
      ? catalogue.claims.quoted(describeArea(area, catalogue))
      : describeArea(area, catalogue);
  const bare = (area: typeof finer) => describeArea({ ...area, hedge: null }, catalogue);
  const title =
    verdict === 'holds'
      ? text.holds(named(check.area), named(check.also))
      : text[verdict](bare(finer), bare(coarser));
  const words = apartWords(apart, catalogue);
  if (coarser.unit === finer.unit) {
    return { title, sum: text.sumSameUnit(bare(coarser), bare(finer), words), note: null };
  }
  const converted = bare({ ...finer, value: found.range.value });
  return { title, sum: text.sum(bare(coarser), converted, words), note: null };
}

/** "0.72% apart", or the factor once it is two or more. */
function apartWords(apart: number, catalogue: Catalogue): string {
  const { locale } = catalogue;
  const text = catalogue.claims.units;
  const factor = Math.max(1 + apart, 1 / (1 + apart));
  if (factor >= 2) return text.timesApart(formatNumber(factor, { locale, significant: 2 }));
  const percent = formatPercent(Math.abs(apart), { locale, significant: 2 });
  return Math.abs(apart) < 1e-9 ? text.exact : text.percentApart(percent);
}

function describeComparisonCheck(check: ComparisonCheck, catalogue: Catalogue): CheckDescription {
  const text = catalogue.claims.comparison;
  const place = placesName(check.placeIds, catalogue);
  const { claimed, placeKm2, byDefinition, found, verdict } = check;
  if (!claimed || !placeKm2 || !byDefinition || !found || verdict === 'unknown') {
    return unknownCheck(check, catalogue.claims.unknownTitle.comparison(place), catalogue);
  }
  const { locale } = catalogue;
  const stated = describeMultiple(check.comparison.multiple, check.comparison.hedge, catalogue);
  const bare = describeMultiple(check.comparison.multiple, null, catalogue);
  const headline = distinctNumber(byDefinition, check.comparison.multiple, locale);
  const title =
    verdict === 'holds'
      ? text.holds(formatRange(byDefinition, { locale, significant: 2 }), place, stated)
      : text.notStated(headline, place, bare);
  const sum = text.sum(
    km2Words(claimed.point, catalogue),
    km2Words(placeKm2, catalogue),
    withWidening(byDefinition, found.range, claimed, catalogue, (range) =>
      formatRange(range, { locale }),
    ),
  );
  return { title, sum, note: directionNote(check, stated, catalogue) };
}

function directionNote(check: ComparisonCheck, stated: string, catalogue: Catalogue) {
  const text = catalogue.claims.comparison;
  if (check.direction === null) return null;
  if (check.verdict === 'fails')
    return text[check.direction === 'up' ? 'tooHigh' : 'tooLow'](stated);
  return text[check.direction](stated);
}

/** The found range with as few figures, two at least, as tell it from the stated number. */
export function distinctNumber(found: Range, stated: number, locale: string): string {
  for (let significant = 2; significant < 6; significant++) {
    const words = formatRange(found, { locale, significant });
    if (words !== formatNumber(stated, { locale, significant })) return words;
  }
  return formatRange(found, { locale, significant: 6 });
}

function describePlaces(check: PlacesCheck, catalogue: Catalogue): CheckDescription {
  const text = catalogue.claims.places;
  const place = placesName(check.placeIds, catalogue);
  const { claimed, found, share, shareByDefinition, verdict } = check;
  if (!claimed || !found || !share || !shareByDefinition || verdict === 'unknown') {
    return unknownCheck(check, catalogue.claims.unknownTitle.places(place), catalogue);
  }
  const significant = verdict === 'rounded' ? 4 : 3;
  const sum = text.sum(
    km2Words(claimed.point, catalogue),
    km2Words(found.range, catalogue),
    withWidening(shareByDefinition, share, claimed, catalogue, (range) =>
      isTimes(shareByDefinition)
        ? formatRange(range, { locale: catalogue.locale, significant })
        : percentRange(range, catalogue, significant),
    ),
  );
  const shown = describeShare(shareByDefinition, place, catalogue);
  return { title: text[verdict](shown), sum, note: null };
}

function isTimes(share: Range): boolean {
  return share.value >= SHARE_AS_TIMES;
}

type OfPlace = (number: string, place: string) => string;

/**
 * "19% of Kharkiv oblast", "21–23% of Kherson oblast", "7.1 times Kyiv city": as the result of a sum,
 * or as `saying` has it.
 */
export function describeShare(
  share: Range,
  place: string,
  catalogue: Catalogue,
  saying: { readonly percent: OfPlace; readonly times: OfPlace } = {
    percent: catalogue.claims.places.percentOf,
    times: catalogue.claims.timesPlace,
  },
): string {
  if (isTimes(share)) {
    const { locale } = catalogue;
    return saying.times(formatRange(share, { locale, significant: 2 }), place);
  }
  return saying.percent(percentRange(share, catalogue, 2), place);
}

function percentRange(share: Range, catalogue: Catalogue, significant: number): string {
  const percent = { low: share.low * 100, high: share.high * 100 };
  return catalogue.claims.percent(formatRange(percent, { locale: catalogue.locale, significant }));
}

/** Square kilometres, without decimals from 100 on. */
export function km2Words(range: Range, catalogue: Catalogue): string {
  const format = range.high >= 100 ? { decimals: 0 } : {};
  return range.low === range.high
    ? formatArea(range.value, 'km2', catalogue, format)
    : formatAreaRange(range, 'km2', catalogue, format);
}

/** A result, and behind it in brackets what rounding and hedge make of it if that is wider. */
function withWidening(
  result: Range,
  widened: Range,
  { hedge }: ClaimedArea,
  catalogue: Catalogue,
  format: (range: Range) => string,
): string {
  const [narrow, wide] = [format(result), format(widened)];
  if (narrow === wide) return narrow;
  const { withHedge, withRounding, hedges } = catalogue.claims;
  return `${narrow} ${hedge ? withHedge(wide, hedges[hedge]) : withRounding(wide)}`;
}

function unknownCheck(check: Check, title: string, catalogue: Catalogue): CheckDescription {
  const sum = check.reason ? catalogue.claims.unknown[check.reason] : '';
  return { title, sum, note: null };
}

/** So many members of a group are named; more are counted. */
const MOST_MEMBERS = 12;

/** What a figure for a place's area counts and who gives it. */
export function describeDefinition(definition: AreaDefinition, catalogue: Catalogue) {
  const { measuredDefinition, sumDefinition } = catalogue.claims;
  switch (definition.kind) {
    case 'measured': {
      const source = measuredDefinition.source(definition.boundary.credit);
      return { what: measuredDefinition.what, source, url: null };
    }
    case 'published':
      return { what: definition.what, source: definition.source, url: definition.url };
    case 'sum': {
      const { members, of, sources } = definition;
      const parts =
        members.length > MOST_MEMBERS
          ? sumDefinition.count(members.length)
          : members.map((id) => placeName(id, catalogue)).join(', ');
      return { what: sumDefinition[of](parts), source: sources.join('; '), url: null };
    }
  }
}
