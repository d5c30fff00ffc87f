import harfbuzzUrl from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import resvgUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import sans400 from '../../fonts/NotoSans-Regular.ttf?url';
import sansItalic from '../../fonts/NotoSans-Italic.ttf?url';
import sans600 from '../../fonts/NotoSans-SemiBold.ttf?url';
import sans700 from '../../fonts/NotoSans-Bold.ttf?url';
import serif700 from '../../fonts/NotoSerif-Bold.ttf?url';
import signs from '../../fonts/NotoSansMath-Regular.ttf?url';
import fontLicenceUrl from '../../fonts/OFL.txt?url';
import type { HarfbuzzSubset } from '../figure/formats/cutFont.ts';
import { loadFormats } from '../figure/formats/format.ts';
import type { Press } from '../figure/formats/press.ts';
import { resvgPng } from '../figure/formats/resvgPng.ts';
import type { FaceName } from '../draw/text/faces.ts';
import { CATALOGUES } from '../text/catalogues.ts';
import type { WritingStep } from './figureMessages.ts';

const FONT_URLS: Readonly<Record<FaceName, string>> = {
  'sans-400': sans400,
  'sans-italic': sansItalic,
  'sans-600': sans600,
  'sans-700': sans700,
  'serif-700': serif700,
  signs,
};

const files = new Map<string, Promise<Uint8Array>>();
let resvg: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Puts figures out in a worker of the page. What it loads is kept. */
export function browserPress(onstep: (step: WritingStep) => void): Press {
  return {
    font: (face) => {
      onstep('loading');
      return fetched(FONT_URLS[face]);
    },
    fontLicence: () => fetched(fontLicenceUrl),
    harfbuzz: loadHarfbuzz,
    openFont: async (bytes) => (await import('fontkit')).create(bytes),
    rasterise: async (svg, fonts) => {
      const { Resvg } = await (resvg ??= loadResvg());
      onstep('drawing');
      return resvgPng(new Resvg(svg, { font: { fontBuffers: [...fonts] } }));
    },
    pdfDocument: async (options) => {
      const { default: PDFDocument } = await import('pdfkit');
      onstep('drawing');
      return new PDFDocument(options);
    },
  };
}

/** Loads all that any format may need; whether all of it is here to stay. */
export async function loadAll(press: Press): Promise<boolean> {
  const parts: Promise<unknown>[] = [
    ...(Object.keys(FONT_URLS) as FaceName[]).map((face) => press.font(face)),
    press.fontLicence(),
    fetched(harfbuzzUrl),
    (resvg ??= loadResvg()),
    import('fontkit'),
    import('pdfkit'),
    ...Object.values(CATALOGUES).map((load) => load()),
    loadFormats(),
  ];
  const outcomes = await Promise.allSettled(parts);
  return outcomes.every(({ status }) => status === 'fulfilled');
}

/** The bytes of a file of the page; asked for again only if it could not be had. */
function fetched(url: string): Promise<Uint8Array> {
  const known = files.get(url) ?? load(url);
  files.set(url, known);
  known.catch(() => files.delete(url));
  return known;
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function loadHarfbuzz(): Promise<HarfbuzzSubset> {
  const wasm = await fetched(harfbuzzUrl);
  const { instance } = await WebAssembly.instantiate(wasm as BufferSource);
  return instance.exports as unknown as HarfbuzzSubset;
}

async function loadResvg() {
  try {
    const module = await import('@resvg/resvg-wasm');
    await module.initWasm((await fetched(resvgUrl)) as BufferSource);
    return module;
  } catch (error) {
    resvg = null;
    throw error;
  }
}
