import { signOfNoText } from './controls.ts';
import { declaredEncoding } from './declaredEncoding.ts';
import type { FileProblem } from './fileProblem.ts';
import { guessEncoding } from './guessEncoding.ts';
import { HEAD_BYTES } from './limits.ts';
import { binaryFormat } from './signatures.ts';
import { decodeBytes } from './textDecoder.ts';
import { utf16Without } from './utf16.ts';

/** How a file's bytes were read as text. */
export interface Encoding {
  /** In the names of the Encoding Standard, lower case: "utf-8", "windows-1251". */
  readonly name: string;
  /** `mark`: a byte order mark; `damaged`: UTF-8 but for a few bytes, shown as U+FFFD. */
  readonly how: 'mark' | 'valid' | 'declared' | 'guessed' | 'damaged';
}

type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: FileProblem };

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Damaged UTF-8 has so many whole characters beyond ASCII for each broken one. */
const WHOLE_TO_BROKEN = 20;

/**
 * The bytes as text. A byte order mark decides; then valid UTF-8, unless it is all ASCII and says
 * otherwise; then what is declared; then what can be guessed. Bytes that are no text are named.
 */
export function decodeText(bytes: Uint8Array, mediaType: string | null): Decoded {
  const format = binaryFormat(bytes.subarray(0, HEAD_BYTES));
  if (format) return { ok: false, problem: { kind: 'binary', format } };
  const declared = declaredEncoding(bytes, mediaType);
  const encoding = encodingOf(bytes, declared);
  const text = decodeBytes(bytes, encoding?.name ?? 'windows-1252', false) ?? '';
  const sign = signOfNoText(text);
  if (sign) return { ok: false, problem: { kind: 'binary', format: 'unknown', sign } };
  return encoding
    ? { ok: true, text, encoding }
    : { ok: false, problem: { kind: 'encoding', declared } };
}

/** The encoding that a byte order mark or the many zero bytes of UTF-16 give away; null if none do. */
export function plainEncoding(bytes: Uint8Array): Encoding | null {
  const mark = MARKS.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (mark) return { name: mark[0], how: 'mark' };
  const wide = utf16Without(bytes);
  return wide && { name: wide, how: 'guessed' };
}

function encodingOf(bytes: Uint8Array, declared: string | null): Encoding | null {
  const plain = plainEncoding(bytes);
  if (plain) return plain;
  const isAscii = !bytes.some((byte) => byte >= 0x80);
  const isUtf8 = decodeBytes(bytes, 'utf-8', true) !== null;
  if (isUtf8 && !(isAscii && declared)) return { name: 'utf-8', how: 'valid' };
  if (declared && decodeBytes(bytes, declared, true) !== null) {
    return { name: declared, how: 'declared' };
  }
  if (isUtf8) return { name: 'utf-8', how: 'valid' };
  if (isDamagedUtf8(bytes)) return { name: 'utf-8', how: 'damaged' };
  const guessed = guessEncoding(bytes);
  return guessed ? { name: guessed, how: 'guessed' } : null;
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8', false) ?? '';
  let [broken, beyondAscii] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) beyondAscii++;
    if (code === 0xfffd) broken++;
  }
  return beyondAscii - broken >= broken * WHOLE_TO_BROKEN;
}
