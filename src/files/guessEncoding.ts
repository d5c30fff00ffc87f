import { decodeBytes } from './textDecoder.ts';

/** How Cyrillic was written before UTF-8, the most common first. */
const CYRILLIC_ENCODINGS = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'];

/** The most frequent letters of Ukrainian and Russian; over half of any text is made of them. */
const FREQUENT = /[оаеиінтрвс]/giu;
const CYRILLIC = /\p{Script=Cyrillic}/giu;
const LOWER = /\p{Ll}/gu;

/** Share of frequent letters that Cyrillic text has and the same bytes in another encoding do not. */
const LEAST_FREQUENT_SHARE = 0.45;

/** What a text in capitals loses against the same letters small, as a share. */
const CAPITALS_WEIGHT = 0.8;

/** So much of a file, from the first byte outside ASCII on, is enough to guess by. */
const SAMPLE_BYTES = 65_536;

/**
 * The encoding of bytes that are no valid UTF-8: one of the Cyrillic ones if their letters stand
 * together as words of frequent letters, Windows-1252 if they stand alone among Latin ones; null
 * if neither.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const first = firstHighByte(bytes);
  const sample = bytes.subarray(first, first + SAMPLE_BYTES);
  if (!highBytesStandTogether(sample)) return isWestern(sample) ? 'windows-1252' : null;
  const scored = CYRILLIC_ENCODINGS.map((name) => ({ name, score: cyrillicScore(sample, name) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= LEAST_FREQUENT_SHARE ? best.name : null;
}

/** Where the first byte outside ASCII stands, 0 if there is none. */
function firstHighByte(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
}

/** Whether most bytes that are letters in some encoding have another beside them. */
function highBytesStandTogether(bytes: Uint8Array): boolean {
  let [all, together] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] < 0x80) continue;
    all++;
    if (bytes[i - 1] >= 0x80 || bytes[i + 1] >= 0x80) together++;
  }
  return together > all / 2;
}

/** Share of frequent letters among all high characters, less for capitals. */
function cyrillicScore(bytes: Uint8Array, encoding: string): number {
  const text = decodeBytes(bytes, encoding, true) ?? '';
  const high = text.match(/[^\0-\x7f]/gu) ?? [];
  if (high.length === 0) return 0;
  const letters = high.join('');
  const cyrillic = letters.match(CYRILLIC)?.length ?? 0;
  const lower = letters.match(LOWER)?.length ?? 0;
  const frequent = (letters.match(FREQUENT)?.length ?? 0) / high.length;
  const smallness = cyrillic === 0 ? 0 : Math.min(1, lower / cyrillic);
  return frequent * (CAPITALS_WEIGHT + (1 - CAPITALS_WEIGHT) * smallness);
}

/** Windows-1252 leaves five bytes undefined; they decode to control characters. */
function isWestern(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'windows-1252', false);
  return text !== null && !/[\x80-\x9f]/.test(text);
}
