import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HarfbuzzSubset } from '../figure/formats/cutFont.ts';
import type { Press } from '../figure/formats/press.ts';
import { type FaceName, FACES } from '../figure/text/faces.ts';

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const FONTS = join(dirname(fileURLToPath(import.meta.url)), '../../fonts');
const fontFile = (face: FaceName) => join(FONTS, FACES[face].file);

let harfbuzz: Promise<HarfbuzzSubset> | null = null;

/** Puts figures out in Node. */
export const nodePress: Press = {
  font: async (face) => new Uint8Array(await readFile(fontFile(face))),
  harfbuzz: () => (harfbuzz ??= loadHarfbuzz()),
  openFont: async (font) => (await import('fontkit')).create(font),
  rasterise: async (svg, faces) => {
    const { renderAsync } = await import('@resvg/resvg-js');
    const font = { loadSystemFonts: false, fontFiles: faces.map(fontFile) };
    return (await renderAsync(svg, { font })).asPng();
  },
  pdfDocument: async (options) => new (await import('pdfkit')).default(options),
};

async function loadHarfbuzz(): Promise<HarfbuzzSubset> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file));
  return instance.exports as unknown as HarfbuzzSubset;
}
