/** So much of a file is looked at, bytes. */
const SAMPLE_BYTES = 65_536;

/** High bytes of ASCII and Latin-1, Cyrillic, and general punctuation (dashes, quotation marks). */
const HIGH_BYTES = new Set([0x00, 0x04, 0x20]);

/** Share of characters of those blocks that a text in English or Ukrainian has at least. */
const LEAST_SHARE = 0.95;

/**
 * "utf-16le" or "utf-16be" if the bytes are text of that kind without a byte order mark, else null.
 * Blanks and line ends make a zero byte in every such text and in no other.
 */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (bytes.length % 2 === 1 || !sample.includes(0)) return null;
  if (looksWide(sample, 1)) return 'utf-16le';
  return looksWide(sample, 0) ? 'utf-16be' : null;
}

/** Whether the bytes at odd (1) or even (0) positions are high bytes, and the others are not. */
function looksWide(bytes: Uint8Array, at: 0 | 1): boolean {
  const pairs = Math.floor(bytes.length / 2);
  let [high, zeroLow] = [0, 0];
  for (let i = 0; i < pairs * 2; i += 2) {
    if (HIGH_BYTES.has(bytes[i + at])) high++;
    if (bytes[i + 1 - at] === 0) zeroLow++;
  }
  return high >= pairs * LEAST_SHARE && zeroLow <= pairs * (1 - LEAST_SHARE);
}
