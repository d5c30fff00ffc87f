import { readReportFile, type ReportText } from '../../src/files/readReportFile.ts';
import { decodeBytes } from '../../src/files/textDecoder.ts';

/** Text in a single-byte encoding, by turning its decoder round. */
export function encodeIn(encoding: string, text: string): Uint8Array {
  const letterOf = (byte: number) => decodeBytes(Uint8Array.of(byte), encoding, false) ?? '';
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [letterOf(byte), byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = byteOf.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

/** Text in UTF-16, without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function read(name: string, content: string | Uint8Array, mediaType: string | null = null) {
  return readReportFile({ name, bytes: bytesOf(content), mediaType });
}

/** What is read out of a file that can be read. */
export async function readWell(
  name: string,
  content: string | Uint8Array,
  mediaType: string | null = null,
): Promise<ReportText> {
  const found = await read(name, content, mediaType);
  if (!found.ok) throw new Error(`${name}: ${found.problem.kind}`);
  return found;
}

export async function problemOf(name: string, content: string | Uint8Array) {
  const found = await read(name, content);
  if (found.ok) throw new Error(`${name}: read as ${found.encoding.name}`);
  return found.problem;
}
