import { formatAreaRange, formatArea, formatNumber, formatRange } from '../../measure/format.ts';
import { divideRanges, type Range } from '../../measure/range.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { Outcome } from '../outcome.ts';
import { readSide, type Side, sideJson } from '../readSide.ts';
import { alignTable } from '../table.ts';

/** How many times `b` goes into `a`, each a quantity or a place. */
export function compare(a: string, b: string, catalogue: Catalogue): Outcome {
  const first = readSide(a, catalogue);
  if (!first.ok) return first;
  const second = readSide(b, catalogue);
  if (!second.ok) return second;
  const ratio = divideRanges(first.km2, second.km2);
  return {
    ok: true,
    json: {
      a: sideJson(first),
      b: sideJson(second),
      ratio: ratio.value,
      ratioLow: ratio.low,
      ratioHigh: ratio.high,
    },
    text: alignTable(
      [sideRow(first, catalogue), sideRow(second, catalogue), ratioRow(ratio, catalogue)],
      ['left', 'right', 'right'],
    ),
  };
}

function sideRow({ label, km2 }: Side, catalogue: Catalogue): string[] {
  return [label, formatArea(km2.value, 'km2', catalogue), formatAreaRange(km2, 'km2', catalogue)];
}

function ratioRow(ratio: Range, { cli, locale }: Catalogue): string[] {
  const format = { locale, significant: 3 };
  return [cli.compare.ratio, formatNumber(ratio.value, format), formatRange(ratio, format)];
}
