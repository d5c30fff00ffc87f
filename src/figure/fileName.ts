import { type Claim, mainComparison } from '../claims/claim.ts';
import { placeName } from '../claims/describe.ts';
import { bareQuantity, claimLine } from '../claims/words/headline.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { kebab } from '../text/kebab.ts';
import { inchesPerDrawingPx, MM_PER_INCH } from './formats/resolution.ts';
import { FIGURE_SIZES, type FigureSize } from './layout/sizes.ts';
import type { FigureOrder, FigureSubject } from './order.ts';

/** Longer names are cut off in lists of files. */
const MOST_LETTERS = 80;
const USUAL_THEME = 'light';
const USUAL_LANGUAGE = 'en';
/** Where the words have no letters that a name can be made of. */
const NAMELESS = 'figure';

/**
 * What a figure's file is called without its extension: `2300-square-miles-greater-london-article`; how it looks
 * and its language only where that is not the usual one: `…-86mm-dark-uk`.
 */
export function figureFileStem({
  about,
  size,
  theme,
  catalogue,
}: Pick<FigureOrder, 'about' | 'size' | 'theme' | 'catalogue'>): string {
  const [language] = catalogue.locale.split('-');
  const form = [
    sizeNameOf(size),
    ...(theme === USUAL_THEME ? [] : [theme]),
    ...(language === USUAL_LANGUAGE ? [] : [language]),
  ].join('-');
  const words = kebab(wordsOf(about, catalogue).join(' '));
  const most = MOST_LETTERS - form.length - 1;
  return `${shortened(words, most) || NAMELESS}-${form}`;
}

function wordsOf(about: FigureSubject, catalogue: Catalogue): string[] {
  return (WORDS[about.kind] as (about: FigureSubject, catalogue: Catalogue) => string[])(
    about,
    catalogue,
  );
}

const WORDS: {
  readonly [Kind in FigureSubject['kind']]: (
    about: Extract<FigureSubject, { readonly kind: Kind }>,
    catalogue: Catalogue,
  ) => string[];
} = {
  claim: ({ claim }, catalogue) => wordsOfClaim(claim, catalogue),
  claims: ({ claims }, catalogue) => claims.flatMap(({ claim }) => wordsOfClaim(claim, catalogue)),
  places: ({ compared: { laidIds, groundId } }, catalogue) =>
    [...laidIds, groundId].map((id) => placeName(id, catalogue)),
};

function wordsOfClaim(claim: Claim, catalogue: Catalogue): string[] {
  const words = [
    ...(claim.area ? [bareQuantity(claim.area, catalogue)] : []),
    ...(mainComparison(claim)?.placeIds ?? []).map((id) => placeName(id, catalogue)),
  ];
  return words.length > 0 ? words : [claimLine(claim, catalogue)];
}

/** A size by its name, columns and others on paper by their millimetres, else by the pixels of its file. */
function sizeNameOf(size: FigureSize): string {
  const { widthPx, heightPx, pixelRatio, isPaper = false } = size;
  const named = Object.entries(FIGURE_SIZES).find(
    ([, other]) =>
      other.widthPx === widthPx &&
      other.heightPx === heightPx &&
      other.pixelRatio === pixelRatio &&
      !isColumn(other),
  );
  if (named) return named[0];
  const mmPerPx = inchesPerDrawingPx(size) * MM_PER_INCH;
  const [width, height] = [widthPx, heightPx ?? 0].map((px) =>
    isPaper ? Math.round(px * mmPerPx * 10) / 10 : Math.round(px * pixelRatio),
  );
  const sides = heightPx === null ? `${width}` : `${width}x${height}`;
  if (isPaper) return `${sides}mm`;
  return heightPx === null ? `${sides}-wide` : sides;
}

/** On paper, as high as what stands on it: its name says less than its width. */
const isColumn = ({ isPaper = false, heightPx }: FigureSize) => isPaper && heightPx === null;

/** As many whole words as fit; of a first one that is longer, its beginning. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf('-', most);
  return words.slice(0, end > 0 ? end : most);
}
