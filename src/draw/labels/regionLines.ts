import type { LabelNames } from './labelNames.ts';
import type { LabelLine } from './textStyle.ts';

/** Below this width of the view labels are set smaller. */
const NARROW_PX = 600;

/** Sizes of letters of a name and of the local one under it, the largest first. */
const SIZES: readonly (readonly [own: number, local: number])[] = [
  [15, 12.5],
  [13, 11],
  [12, 11],
  [11, 11],
];
/** Which of them narrow views begin with. */
const FIRST_NARROW = 2;

const sizesIn = (viewWidthPx: number) =>
  viewWidthPx < NARROW_PX ? SIZES.slice(FIRST_NARROW) : SIZES;

/**
 * The ways to set a region's names inside it, best first: each on one line, then in two, then smaller. First
 * those with both names, then, where there is a local one, those without it.
 */
export function regionLines(names: LabelNames, viewWidthPx: number): LabelLine[][][] {
  const ways = (names: LabelNames) =>
    sizesIn(viewWidthPx).flatMap((size) => waysToSet(names, size));
  return names.local ? [ways(names), ways({ ...names, local: null })] : [ways(names)];
}

/** The ways to set them beside it: in the usual size, both or its own alone, then as small as can be. */
export function besideLines(names: LabelNames, viewWidthPx: number): LabelLine[][] {
  const [usual, ...smaller] = sizesIn(viewWidthPx).slice(-2);
  const alone = { ...names, local: null };
  return [
    ...waysToSet(names, usual),
    ...waysToSet(alone, usual),
    ...smaller.flatMap((size) => waysToSet(alone, size)),
  ];
}

/** Each name on one line; then, where that makes a difference, in two. */
function waysToSet(names: LabelNames, [ownPx, localPx]: readonly [number, number]): LabelLine[][] {
  const line = (text: string): LabelLine => ({
    text,
    style: { sizePx: ownPx, weight: 600 },
    tone: 'plain',
  });
  const quiet = (text: string): LabelLine => ({
    text,
    language: names.local?.language,
    style: { sizePx: localPx, weight: 400 },
    tone: 'quiet',
  });
  const own = [names.own];
  const local = names.local ? [names.local.text] : [];
  const parted = { own: own.flatMap(splitInTwo), local: local.flatMap(splitInTwo) };
  const isParted = parted.own.length > own.length || parted.local.length > local.length;
  return [
    [...own.map(line), ...local.map(quiet)],
    ...(isParted ? [[...parted.own.map(line), ...parted.local.map(quiet)]] : []),
  ];
}

/** A country's name, quietly. */
export function countryLines({ own }: LabelNames): LabelLine[] {
  return [{ text: own.toUpperCase(), style: { sizePx: 11, weight: 400 }, tone: 'quiet' }];
}

/** The words in two lines, parted at the space nearest to the middle. */
function splitInTwo(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (spaces.length === 0) return [text];
  const middle = text.length / 2;
  const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  return [text.slice(0, at), text.slice(at + 1)];
}
