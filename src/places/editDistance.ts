/**
 * The least number of letters to insert, leave out, replace or swap with their neighbour that turns
 * `a` into `b` (optimal string alignment; Damerau 1964, Levenshtein 1966). Any number above `most`
 * stands for "too far".
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || lettersApart(a, b) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** How many letters one has and the other lacks, or fewer: each error takes away, and brings, one at most. */
function lettersApart(a: string, b: string): number {
  const [inA, inB] = [letterBits(a), letterBits(b)];
  return Math.max(bitsOf(inA & ~inB), bitsOf(inB & ~inA));
}

/** A bit for each letter of a text; some letters share one. */
function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
