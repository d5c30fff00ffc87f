import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HarfbuzzSubset } from '../figure/formats/cutFont.ts';
import type { Press } from '../figure/formats/press.ts';
import { resvgPng } from '../figure/formats/resvgPng.ts';
import { FACES } from '../draw/text/faces.ts';

const require = createRequire(import.meta.url);

/** From src/cli as from lib/cli, where the bundle lies, it is two folders up. */
const FONTS = join(dirname(fileURLToPath(import.meta.url)), '../../fonts');

let harfbuzz: Promise<HarfbuzzSubset> | null = null;
let resvg: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Puts figures out in Node, by the same WebAssembly as the page. */
export const nodePress: Press = {
  font: (face) => fontFile(FACES[face].file),
  fontLicence: () => fontFile('OFL.txt'),
  harfbuzz: () => (harfbuzz ??= loadHarfbuzz()),
  openFont: async (bytes) => (await import('fontkit')).create(bytes),
  rasterise: async (svg, fonts) => {
    const { Resvg } = await (resvg ??= loadResvg());
    return resvgPng(new Resvg(svg, { font: { fontBuffers: [...fonts] } }));
  },
  pdfDocument: async (options) => new (await import('pdfkit')).default(options),
};

async function fontFile(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(FONTS, name)));
}

async function loadHarfbuzz(): Promise<HarfbuzzSubset> {
  const file = require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file));
  return instance.exports as unknown as HarfbuzzSubset;
}

async function loadResvg() {
  const file = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
  const module = await import('@resvg/resvg-wasm');
  await module.initWasm(await readFile(file));
  return module;
}
