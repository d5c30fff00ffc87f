import { joinBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import type { PixelSize } from './resolution.ts';

/** A chunk of a PNG file: four letters and what it holds. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Length and type before the data, checksum behind. */
const FRAME_BYTES = 12;

/** The chunks of a PNG file; null if the bytes are no whole one. Checksums are compared. */
export function readChunks(png: Uint8Array): PngChunk[] | null {
  if (!SIGNATURE.every((byte, i) => png[i] === byte)) return null;
  const view = viewOf(png);
  const chunks: PngChunk[] = [];
  for (let start = SIGNATURE.length; start + FRAME_BYTES <= png.length;) {
    const end = start + 8 + view.getUint32(start);
    if (end + 4 > png.length) return null;
    if (crc32(png.subarray(start + 4, end)) !== view.getUint32(end)) return null;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    chunks.push({ type, data: png.subarray(start + 8, end) });
    start = end + 4;
  }
  return chunks.at(-1)?.type === 'IEND' ? chunks : null;
}

export function writeChunks(chunks: readonly PngChunk[]): Uint8Array {
  return joinBytes([SIGNATURE, ...chunks.map(framed)]);
}

/** The picture's size, out of its first chunk; null if that is another. */
export function sizeInHeader([header]: readonly PngChunk[]): PixelSize | null {
  if (header?.type !== 'IHDR' || header.data.length < 8) return null;
  const view = viewOf(header.data);
  return { widthPx: view.getUint32(0), heightPx: view.getUint32(4) };
}

function framed({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(data.length + FRAME_BYTES);
  const view = viewOf(bytes);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
