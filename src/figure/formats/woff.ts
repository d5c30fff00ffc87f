import { zlibSync } from 'fflate';

const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SIGNATURE = 0x774f4646; // wOFF

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** A font (TTF) as WOFF 1.0: the same tables, deflated. WOFF2 would need a Brotli encoder. */
export function woffOf(font: Uint8Array): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = source.getUint16(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const entry = SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * i;
    const [tag, checksum, offset, length] = [0, 4, 8, 12].map((at) => source.getUint32(entry + at));
    const original = font.subarray(offset, offset + length);
    const deflated = zlibSync(original, { level: 9 });
    return { tag, checksum, length, bytes: deflated.length < length ? deflated : original };
  });

  const start = WOFF_HEADER_BYTES + WOFF_ENTRY_BYTES * count;
  const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const sfntBytes = tables.reduce(
    (sum, { length }) => sum + padded(length),
    SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * count,
  );
  const woff = new Uint8Array(total);
  const view = new DataView(woff.buffer);
  [SIGNATURE, source.getUint32(0), total].forEach((value, i) => view.setUint32(4 * i, value));
  view.setUint16(12, count);
  view.setUint32(16, sfntBytes);
  view.setUint16(20, 1);

  let offset = start;
  tables.forEach(({ tag, checksum, length, bytes }, i) => {
    const entry = WOFF_HEADER_BYTES + WOFF_ENTRY_BYTES * i;
    [tag, offset, bytes.length, length, checksum].forEach((value, n) =>
      view.setUint32(entry + 4 * n, value),
    );
    woff.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return woff;
}
