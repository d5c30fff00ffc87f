import type { Check, Quantity } from '../claims/checks/model.ts';
import { describeCheck } from '../claims/describe.ts';
import type { ReadArea, ReadClaim } from '../claims/reading/readClaim.ts';
import type { ReportText } from '../files/readReportFile.ts';
import { statedAreaRangeKm2 } from '../measure/hedges.ts';
import { convertArea } from '../measure/units.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { CheckedClaim } from './commands/check.ts';

/**
 * The document of `areacheck check --json`. Offsets are of the text as given; of a page, of the
 * text that stands beside the claims.
 */
export function checkedJson(
  checked: readonly CheckedClaim[],
  { kind, text }: ReportText,
  catalogue: Catalogue,
) {
  const claims = checked.map(({ read, checks }) => claimJson(read, checks, catalogue));
  return kind === 'html' ? { claims, text } : { claims };
}

function claimJson(read: ReadClaim, checks: readonly Check[], catalogue: Catalogue) {
  const [comparison] = read.comparisons;
  const { quote, start, end, area, alsoStated, places } = read;
  return {
    quote,
    start,
    end,
    area: area && areaJson(area),
    alsoStated: alsoStated.map(({ value, unit }) => ({
      value,
      unit,
      km2: convertArea(value, unit, 'km2'),
    })),
    comparison: comparison
      ? {
          place: comparison.places[0].candidates[0] ?? comparison.placeText,
          multiple: comparison.multiple,
          hedge: comparison.hedge,
        }
      : null,
    places: [...new Set(places.flatMap(({ candidates }) => candidates))],
    checks: checks.map((check) => checkJson(check, catalogue)),
  };
}

function areaJson(area: ReadArea) {
  const { low, high } = statedAreaRangeKm2(area);
  return {
    value: area.value,
    unit: area.unit,
    km2: convertArea(area.value, area.unit, 'km2'),
    lowKm2: low,
    highKm2: high,
    hedge: area.hedge,
  };
}

function checkJson(check: Check, catalogue: Catalogue) {
  const { title, sum, note } = describeCheck(check, catalogue);
  return {
    kind: check.kind,
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
