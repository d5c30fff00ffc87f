/** Ranges of code points, first and last, in one line each: what and why. */
type Range = readonly [first: number, last: number];

/** What reports in languages of Europe are written with. */
export const LETTERS: readonly Range[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and -B
  [0x02b0, 0x02ff], // modifier letters: ʼ and ʹ of romanised Ukrainian
  [0x0300, 0x036f], // combining marks: stress
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic and its supplement
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese and others
  [0x2000, 0x206f], // spaces, dashes, quotation marks
  [0x2070, 0x209f], // superscripts and subscripts: km², m³
  [0x20a0, 0x20bf], // currencies
  [0x2100, 0x215f], // № ™ and fractions
  [0x2212, 0x2212], // minus
  [0xfffd, 0xfffd], // what stands for what cannot be read
];

/** English, Ukrainian and most of Europe: enough for an example, and small. */
export const EXAMPLE_LETTERS: readonly Range[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x017f], // Latin-1, Latin Extended-A
  [0x02bc, 0x02bc], // ʼ
  [0x0400, 0x045f], // Cyrillic
  [0x0490, 0x0491], // Ґ
  [0x2000, 0x206f], // spaces, dashes, quotation marks
  [0x20ac, 0x20b4], // € and ₴
  [0x2212, 0x2212], // minus
];

/** Arrows and signs of sums, which the text faces lack. */
export const SIGNS: readonly Range[] = [
  [0x2190, 0x2199],
  [0x21d0, 0x21d5],
  [0x2200, 0x22ff],
];

export function codePointsIn(ranges: readonly Range[]): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}
