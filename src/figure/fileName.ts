import { type Claim, mainComparison } from '../claims/claim.ts';
import { placeName } from '../claims/describe.ts';
import { bareQuantity, claimLine } from '../claims/words/headline.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { kebab } from '../text/kebab.ts';
import { FIGURE_SIZES, type FigureSize } from './layout/sizes.ts';
import type { FigureOrder, FigureSubject } from './order.ts';

/** Longer names are cut off in lists of files. */
const MOST_LETTERS = 80;
/** Where the words have no letters that a name can be made of. */
const NAMELESS = 'figure';

/** What a figure's file is called without its extension: `2300-square-miles-greater-london-article`. */
export function figureFileStem({
  about,
  size,
  catalogue,
}: Pick<FigureOrder, 'about' | 'size' | 'catalogue'>): string {
  const sizeName = sizeNameOf(size);
  const words = kebab(wordsOf(about, catalogue).join(' '));
  const most = MOST_LETTERS - sizeName.length - 1;
  return `${shortened(words, most) || NAMELESS}-${sizeName}`;
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

/** A size by its name, else by the pixels of its file. */
function sizeNameOf({ widthPx, heightPx, pixelRatio }: FigureSize): string {
  const named = Object.entries(FIGURE_SIZES).find(
    ([, size]) =>
      size.widthPx === widthPx && size.heightPx === heightPx && size.pixelRatio === pixelRatio,
  );
  if (named) return named[0];
  const [width, height] = [widthPx, heightPx ?? 0].map((px) => Math.round(px * pixelRatio));
  return heightPx === null ? `${width}-wide` : `${width}x${height}`;
}

/** As many whole words as fit; of a first one that is longer, its beginning. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf('-', most);
  return words.slice(0, end > 0 ? end : most);
}
