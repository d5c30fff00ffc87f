import { expect, it } from 'vitest';
import { crc32 } from '../../../src/figure/formats/crc32.ts';
import { readChunks, sizeInHeader, writeChunks } from '../../../src/figure/formats/pngChunks.ts';

const chunks = [
  { type: 'IHDR', data: Uint8Array.of(0, 0, 1, 0, 0, 0, 0, 2, 8, 6, 0, 0, 0) },
  { type: 'tEXt', data: new Uint8Array() },
  { type: 'IEND', data: new Uint8Array() },
];

it('has the checksum that the standard gives for its example', () => {
  // ISO 3309 check value: "123456789" → CBF43926
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

it('reads what it has written', () => {
  expect(readChunks(writeChunks(chunks))).toEqual(chunks);
  expect(sizeInHeader(chunks)).toEqual({ widthPx: 256, heightPx: 2 });
  expect(sizeInHeader(chunks.slice(1))).toBeNull();
});

it('does not take damaged files for PNG', () => {
  const png = writeChunks(chunks);
  expect(readChunks(png.slice(0, -1))).toBeNull();
  expect(readChunks(png.slice(1))).toBeNull();
  expect(readChunks(new Uint8Array())).toBeNull();
  expect(readChunks(png.map((byte, i) => (i === 20 ? byte ^ 1 : byte)))).toBeNull();
});
