import { strToU8 } from 'fflate';
import type { FigureFacts } from '../figure.ts';
import { joinBytes } from './bytes.ts';
import type { PngChunk } from './pngChunks.ts';

const METRES_PER_INCH = 0.0254;
const PER_METRE = 1;
const PERCEPTUAL = 0;

/** Size on paper (`pHYs`): pixels per metre, both ways. */
export function physicalSize(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = PER_METRE;
  return { type: 'pHYs', data };
}

/** Colours are those of screens (`sRGB`). */
export const COLOUR_SPACE: PngChunk = { type: 'sRGB', data: Uint8Array.of(PERCEPTUAL) };

/** The facts as texts (`iTXt`) under the keywords that the PNG Specification (11.3.3.2) names. */
export function textChunks(facts: FigureFacts): PngChunk[] {
  const { language } = facts;
  const lines = (texts: readonly string[]) => texts.join('\n');
  return [
    textChunk('Title', facts.title, language),
    textChunk('Author', 'Areacheck', ''),
    textChunk('Description', facts.altText, language),
    textChunk('Comment', facts.summary, language),
    textChunk('Source', lines([...facts.sources, ...(facts.link ? [facts.link] : [])]), ''),
    textChunk('Copyright', lines([...facts.credits, facts.licence]), ''),
    textChunk('Creation Time', facts.madeOn, ''),
    textChunk('Software', 'Areacheck', ''),
  ];
}

/** International text, not compressed: keyword, flags, language, no translated keyword, UTF-8. */
function textChunk(keyword: string, text: string, language: string): PngChunk {
  const head = `${keyword}\0\0\0${language}\0\0`;
  // No NUL is allowed in the text.
  return { type: 'iTXt', data: joinBytes([strToU8(head), strToU8(text.replaceAll('\0', ' '))]) };
}
