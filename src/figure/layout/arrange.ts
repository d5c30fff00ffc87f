import type { Size } from '../../draw/view/screenView.ts';
import type { PictureName } from '../template.ts';
import { FIT, type FittedPicture } from './pictures.ts';
import type { SheetFrame } from './sheet.ts';

/** Pictures in a box, each with the box that it may fill. */
export interface Arranged {
  readonly placed: readonly PlacedPicture[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the arrangement is worth beside others of the same pictures. */
  readonly worth: number;
}

export interface PlacedPicture {
  readonly picture: FittedPicture;
  readonly x: number;
  readonly y: number;
}

/** One picture, or two parts of a box: the first takes at most its share, the second what is left. */
export type Tree =
  | PictureName
  | {
      readonly split: 'under' | 'beside';
      readonly share: number;
      readonly first: Tree;
      readonly second: Tree;
    };

/** By how much a picture's size counts: the pair is the message. */
const WEIGHTS: Readonly<Record<PictureName, number>> = {
  comparison: 1,
  multiples: 1,
  map: 0.6,
  strip: 0.5,
};

const SHARES = [0.3, 0.38, 0.46, 0.54, 0.62, 0.7];
const SPLITS = ['under', 'beside'] as const;

/** The ways in which pictures can share a box. */
export function treesOf(names: readonly PictureName[]): Tree[] {
  const [first, ...others] = names;
  if (others.length === 0) return [first];
  const pairs = (rest: readonly PictureName[]): Tree[] =>
    treesOf(rest).flatMap((second) =>
      SPLITS.flatMap((split) => SHARES.map((share): Tree => ({ split, share, first, second }))),
    );
  if (others.length === 1) return pairs(others);
  // The last of three goes under or beside the other two.
  const last = names.at(-1)!;
  return [
    ...pairs(others),
    ...treesOf(names.slice(0, -1)).flatMap((tree) =>
      SHARES.slice(2).flatMap((share) =>
        SPLITS.map((split): Tree => ({ split, share, first: tree, second: last })),
      ),
    ),
  ];
}

/** Pictures arranged in a box as a tree has them; null if one of them has no room. */
export function arrange(tree: Tree, box: Size, gapPx: number, frame: SheetFrame): Arranged | null {
  if (typeof tree === 'string') {
    const picture = fitted(tree, box, frame);
    if (!picture) return null;
    const { widthPx, heightPx, worthPx2, name } = picture;
    return {
      placed: [{ picture, x: 0, y: 0 }],
      widthPx,
      heightPx,
      worth: worthPx2 ** WEIGHTS[name],
    };
  }
  const { split, share } = tree;
  const isUnder = split === 'under';
  const first = arrange(
    tree.first,
    isUnder ? { ...box, heightPx: box.heightPx * share } : { ...box, widthPx: box.widthPx * share },
    gapPx,
    frame,
  );
  if (!first) return null;
  const used = (isUnder ? first.heightPx : first.widthPx) + gapPx;
  const rest = isUnder
    ? { ...box, heightPx: box.heightPx - used }
    : { ...box, widthPx: box.widthPx - used };
  if (rest.widthPx <= 0 || rest.heightPx <= 0) return null;
  const second = arrange(tree.second, rest, gapPx, frame);
  if (!second) return null;
  return joined(first, second, isUnder, used);
}

/** Boxes are tried in steps of so many pixels: the same ones come again and again. */
const STEP_PX = 8;
const known = new WeakMap<SheetFrame, Map<string, FittedPicture | null>>();

function fitted(name: PictureName, box: Size, frame: SheetFrame): FittedPicture | null {
  const whole = (px: number) => Math.floor(px / STEP_PX) * STEP_PX;
  const size = { widthPx: whole(box.widthPx), heightPx: whole(box.heightPx) };
  const key = `${name} ${size.widthPx} ${size.heightPx}`;
  let fits = known.get(frame);
  if (!fits) known.set(frame, (fits = new Map()));
  let fit = fits.get(key);
  if (fit === undefined) fits.set(key, (fit = FIT[name](size, frame)));
  return fit;
}

function joined(first: Arranged, second: Arranged, isUnder: boolean, used: number): Arranged {
  const across = isUnder ? 'widthPx' : 'heightPx';
  const most = Math.max(first[across], second[across]);
  const spare = (part: Arranged) => (most - part[across]) / 2;
  const moved = (part: Arranged, x: number, y: number) =>
    part.placed.map((placed) => ({ ...placed, x: placed.x + x, y: placed.y + y }));
  return {
    placed: isUnder
      ? [...moved(first, 0, 0), ...moved(second, 0, used)]
      : [...moved(first, 0, spare(first)), ...moved(second, used, spare(second))],
    widthPx: isUnder ? most : used + second.widthPx,
    heightPx: isUnder ? used + second.heightPx : most,
    worth: first.worth * second.worth,
  };
}
