import { formatRange } from '../../measure/format.ts';
import type { Range } from '../../measure/range.ts';

type Ends = Pick<Range, 'low' | 'high'>;

const MOST_FIGURES = 12;

/** A number this close to another is the same number, as a share. */
const SAME = 1e-9;

/**
 * As few decimals, and of the upper end at least so many significant figures, as show each end of
 * the range on the side of each mark on which it lies: 1.297 is not 1.3 beside a stated 1.3.
 */
export function tellingDecimals(
  { low, high }: Ends,
  marks: readonly number[],
  figures: number,
): number {
  const pairs = [low, high].flatMap((end) => marks.map((mark) => [end, mark] as const));
  for (let count = figures; count < MOST_FIGURES; count++) {
    const decimals = decimalsFor(high, count);
    const isTold = ([end, mark]: readonly [number, number]) =>
      sideOf(end, mark) === 0 || sideOf(Number(end.toFixed(decimals)), mark) === sideOf(end, mark);
    if (pairs.every(isTold)) return decimals;
  }
  return decimalsFor(high, MOST_FIGURES);
}

/** The range in as few figures as tell it from the marks. */
export function tellingRange(
  range: Ends,
  marks: readonly number[],
  figures: number,
  locale: string,
): string {
  return formatRange(range, { locale, decimals: tellingDecimals(range, marks, figures) });
}

/** Decimals that show so many significant figures; 0 when the whole part has them already. */
function decimalsFor(value: number, figures: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const exponent = Number(value.toExponential(figures - 1).split('e')[1]);
  return Math.min(20, Math.max(0, figures - 1 - exponent));
}

function sideOf(value: number, mark: number): number {
  return Math.abs(value - mark) <= Math.abs(mark) * SAME ? 0 : Math.sign(value - mark);
}
