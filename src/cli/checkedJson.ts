import type { Check, CheckKind, Quantity } from '../claims/checks/model.ts';
import { describeCheck } from '../claims/check.ts';
import type { Claim, PlaceRole, Stated, StatedComparison } from '../claims/claim.ts';
import type { ReadText } from '../claims/reading/readText.ts';
import { informationLines } from '../claims/words/informationLines.ts';
import type { ReportText } from '../files/readReportFile.ts';
import { statedAreaRangeKm2 } from '../measure/hedges.ts';
import type { Range } from '../measure/range.ts';
import { convertArea } from '../measure/units.ts';
import type { CommandCatalogue } from '../text/commandCatalogue.ts';
import type { CheckedClaim } from './checkedClaim.ts';
import { eachMade } from './eachMade.ts';

/**
 * The document of `areacheck check --json`. Offsets are of the text as given; of a page, of the
 * text that stands beside the claims.
 */
export function checkedJson(
  checked: Iterable<CheckedClaim>,
  { kind, text }: Pick<ReportText, 'kind' | 'text'>,
  found: ReadText,
  catalogue: CommandCatalogue,
) {
  const claims = eachMade(checked, (claim) => claimJson(claim, catalogue));
  return { ...languageJson(found), claims, ...(kind === 'html' ? { text } : {}) };
}

/** "en", "uk", or "unknown" with the code of what the text looks like. */
function languageJson(found: ReadText) {
  return found.language === null
    ? { language: 'unknown', looksLike: found.looksLike }
    : { language: found.language };
}

function claimJson(
  { read, claim, checks, information }: CheckedClaim,
  catalogue: CommandCatalogue,
) {
  const { quote, start, end } = read;
  return {
    quote,
    start,
    end,
    area: claim.area && areaJson(claim.area),
    alsoStated: claim.alsoStated.map(figureJson),
    comparisons: claim.comparisons.map(comparisonJson),
    places: placesJson(claim),
    checks: checks.map((check) => checkJson(check, catalogue)),
    information: {
      comesTo: information.comesTo && kilometresJson(information.comesTo.km2),
      shares: information.shares.map(({ placeId, share: { low, value, high } }) => ({
        place: placeId,
        share: value,
        low,
        high,
      })),
      notes: informationLines(information, catalogue).map(({ title }) => title),
    },
  };
}

function figureJson({ value, unit, quote }: Stated) {
  return { value, unit, km2: convertArea(value, unit, 'km2'), quote: quote ?? null };
}

function areaJson(area: Stated) {
  const { value, unit, km2, quote } = figureJson(area);
  const { low, high } = statedAreaRangeKm2(area);
  return { value, unit, km2, lowKm2: low, highKm2: high, hedge: area.hedge, quote };
}

function comparisonJson({ kind, placeIds, multiple, hedge, quote }: StatedComparison) {
  const where = placeIds.length === 1 ? { place: placeIds[0] } : { places: placeIds };
  return { kind, ...where, multiple, hedge, quote: quote ?? null };
}

const COMPARED_AS = { comparison: 'yardstick', share: 'share' } as const satisfies Record<
  StatedComparison['kind'],
  PlaceRole
>;

/** Each place once with each of its roles; what is only named not if it has another. */
function placesJson(claim: Claim) {
  const compared = claim.comparisons.flatMap(({ kind, placeIds }) =>
    placeIds.map((id) => ({ id, role: COMPARED_AS[kind] })),
  );
  const named = claim.places.map(({ placeId, role }) => ({ id: placeId, role }));
  const all: { readonly id: string; readonly role: PlaceRole }[] = [...compared, ...named];
  return all.filter(
    ({ id, role }, i) =>
      all.findIndex((other) => other.id === id && other.role === role) === i &&
      (role !== 'named' || all.every((other) => other.id !== id || other.role === 'named')),
  );
}

function checkJson(check: Check, catalogue: CommandCatalogue) {
  const { title, sum, note } = describeCheck<CheckKind>(check, catalogue);
  return {
    kind: check.kind,
    places: check.placeIds,
    verdict: check.verdict,
    stated: quantityJson(check.stated),
    found: quantityJson(check.found),
    note: catalogue.cli.check.note([title, sum, note ?? ''].filter((part) => part !== '')),
  };
}

function quantityJson(quantity: Quantity | null) {
  if (!quantity) return null;
  const { range, unit } = quantity;
  return { value: range.value, low: range.low, high: range.high, unit };
}

function kilometresJson({ low, value, high }: Range) {
  return { km2: value, lowKm2: low, highKm2: high };
}
