/** A number that is known to lie between `low` and `high`; `value` is what is quoted or best known. */
export interface Range {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** A number known without doubt. */
export function exactRange(value: number): Range {
  return { low: value, value, high: value };
}

/** `range` times a positive constant, such as a unit's size. */
export function scaleRange(range: Range, factor: number): Range {
  return { low: range.low * factor, value: range.value * factor, high: range.high * factor };
}

/** Sum of independent ranges, each of them possible at either end. */
export function addRanges(...ranges: readonly Range[]): Range {
  return {
    low: ranges.reduce((sum, r) => sum + r.low, 0),
    value: ranges.reduce((sum, r) => sum + r.value, 0),
    high: ranges.reduce((sum, r) => sum + r.high, 0),
  };
}

/** Product of ranges of non-negative numbers. */
export function multiplyRanges(a: Range, b: Range): Range {
  return { low: a.low * b.low, value: a.value * b.value, high: a.high * b.high };
}

/** Quotient of ranges of non-negative numbers; `high` is infinite when `b` may be 0. */
export function divideRanges(a: Range, b: Range): Range {
  return { low: a.low / b.high, value: a.value / b.value, high: a.high / b.low };
}

/** The narrowest range around all of them, quoting `value` (the first one's unless given). */
export function unionRange(ranges: readonly Range[], value = ranges[0].value): Range {
  return {
    low: Math.min(...ranges.map((r) => r.low)),
    value,
    high: Math.max(...ranges.map((r) => r.high)),
  };
}

/** Whether some number lies in both, ends included. */
export function overlaps(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether `value` lies in `range`, ends included. */
export function contains(range: Range, value: number): boolean {
  return range.low <= value && value <= range.high;
}
