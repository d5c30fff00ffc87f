import { unzlibSync } from 'fflate';
import { joinBytes } from '../../../src/figure/formats/bytes.ts';
import { readChunks, sizeInHeader } from '../../../src/figure/formats/pngChunks.ts';

const CHANNELS = 4;

/** Predictors of PNG's filters, by number (PNG Specification, 9.2). */
const PREDICT: readonly ((left: number, up: number, upLeft: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, upLeft) => {
    const [a, b, c] = [up - upLeft, left - upLeft, left + up - 2 * upLeft].map(Math.abs);
    if (a <= b && a <= c) return left;
    return b <= c ? up : upLeft;
  },
];

/** The pixels of an RGBA picture, row by row. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const chunks = readChunks(png)!;
  const { widthPx, heightPx } = sizeInHeader(chunks)!;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const filtered = unzlibSync(joinBytes(packed));
  const row = widthPx * CHANNELS;
  const pixels = new Uint8Array(row * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const predict = PREDICT[filtered[y * (row + 1)]];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < CHANNELS ? 0 : pixels[at - CHANNELS];
      const up = y === 0 ? 0 : pixels[at - row];
      const upLeft = x < CHANNELS || y === 0 ? 0 : pixels[at - row - CHANNELS];
      pixels[at] = filtered[y * (row + 1) + 1 + x] + predict(left, up, upLeft);
    }
  }
  return pixels;
}

/** The share of a picture that is dark. */
export function darkShare(png: Uint8Array): number {
  const pixels = pixelsOf(png);
  let dark = 0;
  for (let i = 0; i < pixels.length; i += CHANNELS) if (pixels[i] < 96) dark++;
  return dark / (pixels.length / CHANNELS);
}
