/**
 * What is used of harfbuzz-subset.wasm, the exports of one instance of it. The environment makes the
 * instance: `WebAssembly` is not the same everywhere.
 */
export interface HarfbuzzSubset {
  readonly memory: { readonly buffer: ArrayBufferLike };
  malloc(bytes: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, free: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, which: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** hb-subset.h, hb_subset_sets_t and hb_subset_flags_t. */
const NAME_ID = 4;
const LAYOUT_FEATURE_TAG = 6;
const NO_HINTING = 0x1;
const NOTDEF_OUTLINE = 0x40;
const WRITABLE = 2;

/**
 * Of the layout features, what the metrics know: kerning, and marks on their letters. Ligatures
 * would make lines narrower than measured.
 */
const LAYOUT_FEATURES = ['kern', 'mark', 'mkmk', 'ccmp'] as const;

/** Family and style, licence and its address, typographic family and style (OpenType `name`). */
const NAME_IDS = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17];

/**
 * The font (TTF) with the glyphs of these code points alone, without hinting. Characters it lacks
 * are left out. The same bytes each time.
 */
export function cutFont(
  harfbuzz: HarfbuzzSubset,
  font: Uint8Array,
  codePoints: Iterable<number>,
): Uint8Array {
  const data = harfbuzz.malloc(font.length);
  new Uint8Array(harfbuzz.memory.buffer).set(font, data);
  const blob = harfbuzz.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = harfbuzz.hb_face_create(blob, 0);
  const input = cutInput(harfbuzz, codePoints);
  const cut = harfbuzz.hb_subset_or_fail(face, input);
  try {
    if (cut === 0) throw new Error(`harfbuzz cannot cut the font of ${font.length} bytes`);
    return bytesOf(harfbuzz, cut);
  } finally {
    harfbuzz.hb_face_destroy(cut);
    harfbuzz.hb_subset_input_destroy(input);
    harfbuzz.hb_face_destroy(face);
    harfbuzz.hb_blob_destroy(blob);
    harfbuzz.free(data);
  }
}

function cutInput(harfbuzz: HarfbuzzSubset, codePoints: Iterable<number>): number {
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE);
  fill(harfbuzz, harfbuzz.hb_subset_input_unicode_set(input), codePoints);
  fill(harfbuzz, harfbuzz.hb_subset_input_set(input, NAME_ID), NAME_IDS);
  const features = harfbuzz.hb_subset_input_set(input, LAYOUT_FEATURE_TAG);
  fill(harfbuzz, features, LAYOUT_FEATURES.map(tagNumber));
  return input;
}

function fill(harfbuzz: HarfbuzzSubset, set: number, values: Iterable<number>): void {
  harfbuzz.hb_set_clear(set);
  for (const value of values) harfbuzz.hb_set_add(set, value);
}

/** An OpenType tag as a number, first letter highest. */
function tagNumber(tag: string): number {
  return [...tag].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

function bytesOf(harfbuzz: HarfbuzzSubset, face: number): Uint8Array {
  const blob = harfbuzz.hb_face_reference_blob(face);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  const length = harfbuzz.hb_blob_get_length(blob);
  // A copy: the memory is free for others afterwards.
  const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + length);
  harfbuzz.hb_blob_destroy(blob);
  return bytes;
}
