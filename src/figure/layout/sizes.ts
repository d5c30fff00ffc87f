/**
 * How large a figure is. Words are set in pixels of the sheet, so a sheet of some 700 to 1,600
 * pixels keeps them readable; the file has `pixelRatio` times as many.
 */
export interface FigureSize {
  /** Of the sheet. */
  readonly widthPx: number;
  /** Of the sheet; null where it is as high as what stands on it. */
  readonly heightPx: number | null;
  /** Pixels of the file for each of the sheet. */
  readonly pixelRatio: number;
  /** Pixels of the file for each inch of paper. */
  readonly dpi: number;
  /** Whether it is for paper: its sides are meant in millimetres. */
  readonly isPaper?: boolean;
}

/** Pixels of the sheet for each inch, as CSS has it. */
const SHEET_DPI = 96;
const PRINT_DPI = 300;

/** A sheet for a file of that many pixels. */
function ofPixels(width: number, height: number, pixelRatio: number, dpi?: number): FigureSize {
  return {
    widthPx: width / pixelRatio,
    heightPx: height / pixelRatio,
    pixelRatio,
    dpi: dpi ?? SHEET_DPI * pixelRatio,
  };
}

const A4_RATIO = PRINT_DPI / SHEET_DPI;
/** A3 is looked at from further away: its words are larger. */
const A3_RATIO = A4_RATIO * 1.2;

/** What a phone shows of a picture's width. */
const PHONE_PX = 375;

/** A file for the phone, seen as wide as it is. */
const onPhone = (width: number, height: number) => ofPixels(width, height, width / PHONE_PX);

/** A picture in an article's column, as high as what stands on it. */
const inColumn = (widthPx: number): FigureSize => ({
  widthPx,
  heightPx: null,
  pixelRatio: 2,
  dpi: 2 * SHEET_DPI,
});

const MM_PER_INCH = 25.4;

/** On paper, millimetres; as high as what stands on it without a height. */
function ofMillimetres(widthMm: number, heightMm: number | null): FigureSize {
  const px = (mm: number) => Math.round((mm / MM_PER_INCH) * PRINT_DPI) / A4_RATIO;
  return {
    widthPx: px(widthMm),
    heightPx: heightMm === null ? null : px(heightMm),
    pixelRatio: A4_RATIO,
    dpi: PRINT_DPI,
    isPaper: true,
  };
}

/** On paper of that many pixels of the file. */
const ofPaper = (width: number, height: number, pixelRatio: number): FigureSize => ({
  ...ofPixels(width, height, pixelRatio, PRINT_DPI),
  isPaper: true,
});

/**
 * The sizes that have a name. Pixels of the sheet are those at which it is seen, so that no letter is smaller
 * than it says: a square of 1,080 pixels stands on a phone 375 wide. A4 and A3 are theirs in millimetres at
 * 300 dpi; columns are those of a newspaper.
 */
export const FIGURE_SIZES = {
  article: inColumn(720),
  'article-320': inColumn(320),
  'article-480': inColumn(480),
  'article-640': inColumn(640),
  'article-960': inColumn(960),
  'article-1280': inColumn(1280),
  square: onPhone(1080, 1080),
  portrait: onPhone(1080, 1350),
  story: onPhone(1080, 1920),
  wide: ofPixels(1920, 1080, 2),
  column: ofMillimetres(86, null),
  'double-column': ofMillimetres(178, null),
  a4: ofPaper(3508, 2480, A4_RATIO),
  'a4-portrait': ofPaper(2480, 3508, A4_RATIO),
  a3: ofPaper(4961, 3508, A3_RATIO),
  'a3-portrait': ofPaper(3508, 4961, A3_RATIO),
  '4k': ofPixels(3840, 2160, 3),
  '8k': ofPixels(7680, 4320, 6),
} as const satisfies Readonly<Record<string, FigureSize>>;

export type FigureSizeName = keyof typeof FIGURE_SIZES;

const FEWEST_PX = 200;
const MOST_PX = 16_384;
const MOST_PIXELS = 2 ** 27;

/** Finer letters than these cannot be read. */
const LEAST_RATIO = 1;

/** A sheet's width times height that words are set for; larger files have finer pixels. */
const USUAL_SHEET_PIXELS = 1080 * 760;

/** Why a text is no size of a figure. Limits are pixels of the file. */
export type SizeProblem =
  | { readonly kind: 'unknown-size'; readonly found: string; readonly expected: readonly string[] }
  | { readonly kind: 'too-few-pixels'; readonly found: string; readonly expectedPx: number }
  | { readonly kind: 'too-many-pixels'; readonly found: string; readonly expectedPx: number }
  | { readonly kind: 'too-large'; readonly found: string; readonly expectedPixels: number };

export type ParsedSize =
  | { readonly ok: true; readonly size: FigureSize }
  | { readonly ok: false; readonly problem: SizeProblem };

/**
 * A size by its name ("a4", "4k"), as pixels of the file ("1200x800", "1200 × 800") or on paper ("120mm",
 * "120x80mm").
 */
export function parseFigureSize(text: string): ParsedSize {
  const found = text.trim();
  const name = found.toLowerCase();
  if (isSizeName(name)) return { ok: true, size: FIGURE_SIZES[name] };
  const paper = /^(\d{1,4}(?:\.\d)?)(?:\s*[x×]\s*(\d{1,4}(?:\.\d)?))?\s*mm$/i.exec(found);
  if (paper) return sizeOnPaper(found, Number(paper[1]), paper[2] ? Number(paper[2]) : null);
  const pixels = /^(\d{1,9})\s*[x×]\s*(\d{1,9})$/i.exec(found);
  if (!pixels) {
    const expected = [...Object.keys(FIGURE_SIZES), '1200x800', '120x80mm', '86mm'];
    return { ok: false, problem: { kind: 'unknown-size', found, expected } };
  }
  return sizeOfPixels(Number(pixels[1]), Number(pixels[2]));
}

/** A size of that many pixels of the file, if they are not too few or too many. */
export function sizeOfPixels(width: number, height: number): ParsedSize {
  const found = `${width} × ${height}`;
  const problem = problemOf(found, width, height);
  if (problem) return { ok: false, problem };
  const pixelRatio = Math.max(LEAST_RATIO, Math.sqrt((width * height) / USUAL_SHEET_PIXELS));
  return { ok: true, size: ofPixels(width, height, pixelRatio) };
}

/** Why so many pixels of the file are too few or too many. */
function problemOf(found: string, width: number, height: number): SizeProblem | null {
  if (Math.min(width, height) < FEWEST_PX) {
    return { kind: 'too-few-pixels', found, expectedPx: FEWEST_PX };
  }
  if (Math.max(width, height) > MOST_PX) {
    return { kind: 'too-many-pixels', found, expectedPx: MOST_PX };
  }
  return width * height > MOST_PIXELS
    ? { kind: 'too-large', found, expectedPixels: MOST_PIXELS }
    : null;
}

function sizeOnPaper(found: string, widthMm: number, heightMm: number | null): ParsedSize {
  const size = ofMillimetres(widthMm, heightMm);
  const sides = [size.widthPx, size.heightPx ?? size.widthPx].map((px) => px * size.pixelRatio);
  const problem = problemOf(`${found} = ${sides.join(' × ')}`, sides[0], sides[1]);
  return problem ? { ok: false, problem } : { ok: true, size };
}

function isSizeName(name: string): name is FigureSizeName {
  return Object.hasOwn(FIGURE_SIZES, name);
}
