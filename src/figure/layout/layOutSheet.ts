import type { Box } from '../../draw/drawing.ts';
import type { BlockName, PictureName } from '../template.ts';
import { arrange, type Arranged, treesOf } from './arrange.ts';
import type { Block } from './block.ts';
import { layOutHead } from './head.ts';
import { naturalTree } from './natural.ts';
import type { LegendEntry } from '../words/legend.ts';
import { shownPictures } from './shownPictures.ts';
import type { LeftOut, PlacedPart, Sheet, SheetFrame } from './sheet.ts';
import { standfirstsOf } from './standfirsts.ts';
import { type Richness, richnessesOf, type SheetWords, wordsOf } from './sheetWords.ts';

/** Why a sheet cannot be laid out. */
export type SheetProblem =
  | { readonly kind: 'title-too-long'; readonly fittingShare: number }
  | { readonly kind: 'too-small' };

export type LaidOutSheet =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly problem: SheetProblem };

/** Sheets narrower than this have everything under each other. */
const ONE_COLUMN_PX = 600;
/** What words may take of the width beside the pictures. */
const ASIDES = [0.24, 0.3, 0.38, 0.46];
/** A title takes at most this share of a sheet. */
const HIGHEST_TITLE_SHARE = 0.3;
const HIGHEST_TITLE_PX = 330;

/** Margins on the left and right, at the top and at the bottom. */
function marginOf(widthPx: number): number {
  return Math.round(Math.min(48, Math.max(16, widthPx * 0.036)));
}

/** Everything but the pictures, each part laid out for its width. */
interface Words {
  readonly aside: number;
  readonly parts: SheetWords;
  readonly richness: Richness;
}

interface Candidate {
  readonly words: Words;
  readonly arranged: Arranged | null;
  readonly worth: number;
}

/** Puts words and pictures on a sheet so that the pictures have most room. */
export function layOutSheet(frame: SheetFrame): LaidOutSheet {
  const { names, nothingToShow, standIns } = shownPictures(frame);
  const usual = headOf(frame, '');
  if (!usual.ok) {
    return { ok: false, problem: { kind: 'title-too-long', fittingShare: usual.fittingShare } };
  }
  const without = (block: BlockName, why: LeftOut['why']): LeftOut => ({ block, why });
  const keys = frame.content.shapeLegend.some(isKey);
  for (const { shown, legend } of attempts(names, standIns)) {
    if (legend === 'keys' && !keys) continue;
    const kept = WITH_LEGEND[legend](frame);
    const found = bestStandfirst(kept, shown);
    if (!found) continue;
    const leftOut = [
      ...nothingToShow.map((block) => without(block, 'nothing-to-show')),
      ...names.filter((name) => !shown.includes(name)).map((block) => without(block, 'no-room')),
      ...(kept === frame || !shown.includes('map') ? [] : [without('legend', 'no-room')]),
    ];
    return { ok: true, sheet: { ...found, leftOut: [...leftOut, ...found.leftOut] } };
  }
  return { ok: false, problem: { kind: 'too-small' } };
}

/**
 * All pictures, then fewer of them, at last what can stand in for them; each with all of the map's legend,
 * else with what it says of where the shape lies and of colours without a name on the map, else without
 * these, and without a word of where it lies only where no picture has room for it.
 */
function attempts(
  names: readonly PictureName[],
  standIns: readonly PictureName[],
): { readonly shown: readonly PictureName[]; readonly legend: Legend }[] {
  const all = names.length > 0 ? fewerAndFewer(names) : [[]];
  const each = (shown: readonly (readonly PictureName[])[], legends: readonly Legend[]) =>
    shown.flatMap((one) => legends.map((legend) => ({ shown: one, legend })));
  return [
    ...each(all, ['whole', 'keys', 'note']),
    ...each(all, ['none']),
    ...each(
      standIns.map((name) => [name]),
      ['whole', 'keys', 'note', 'none'],
    ),
  ];
}

/** How much of its legend a map has. */
type Legend = 'whole' | 'keys' | 'note' | 'none';

/** What a region's colour stands for; the claim's shape is explained beside the map as well. */
const isKey = ({ role }: LegendEntry) => role.kind === 'region';

const WITH_LEGEND: Readonly<Record<Legend, (frame: SheetFrame) => SheetFrame>> = {
  whole: (frame) => frame,
  keys: (frame) => {
    const { content } = frame;
    const shapeLegend = content.shapeLegend.filter(isKey);
    return { ...frame, content: { ...content, shapeLegend } };
  },
  note: (frame) => ({ ...frame, content: { ...frame.content, shapeLegend: [] } }),
  none: (frame) => ({
    ...frame,
    blocks: new Set([...frame.blocks].filter((name) => name !== 'legend')),
  }),
};

/** All that is left of a list when some are left out, the longest first, of these the one with its beginning. */
function fewerAndFewer<Item>(items: readonly Item[]): (readonly Item[])[] {
  const subsets = items.reduceRight<(readonly Item[])[]>(
    (found, item) => [...found.map((subset) => [item, ...subset]), ...found],
    [[]],
  );
  return subsets.filter(({ length }) => length > 0).toSorted((a, b) => b.length - a.length);
}

/** The sheet with so much of its standfirst as leaves the pictures most room. */
function bestStandfirst(frame: SheetFrame, names: readonly PictureName[]): Sheet | null {
  let best: { readonly sheet: Sheet; readonly worth: number } | null = null;
  for (const { words: standfirst, worth, isMissed } of standfirstsOf(frame)) {
    const head = headOf(frame, standfirst);
    if (!head.ok) continue;
    const space = spaceOf(frame, head.block, names);
    const found = (frame.heightPx === null ? free : bestOf)(space);
    if (!found || (best && found.worth * worth <= best.worth)) continue;
    const leftOut: LeftOut[] = isMissed ? [{ block: 'standfirst', why: 'no-room' }] : [];
    const sheet = { ...sheetOf(space, head.block, found, leftOut), standfirst };
    best = { sheet, worth: found.worth * worth };
  }
  return best?.sheet ?? null;
}

function headOf(frame: SheetFrame, standfirst: string) {
  const { widthPx, heightPx, content, blocks } = frame;
  return layOutHead(blocks.has('title') ? content.title : [], standfirst, {
    ...frame,
    widthPx: widthPx - 2 * marginOf(widthPx),
    tallestPx: heightPx === null ? HIGHEST_TITLE_PX : heightPx * HIGHEST_TITLE_SHARE,
  });
}

function spaceOf(frame: SheetFrame, head: Block, names: readonly PictureName[]): Space {
  const { widthPx, heightPx } = frame;
  const margin = marginOf(widthPx);
  const gapPx = Math.round(margin * 0.5 + 5);
  const headPx = head.heightPx > 0 ? head.heightPx + gapPx : 0;
  const box = {
    x: margin,
    y: margin + headPx,
    width: widthPx - 2 * margin,
    height: (heightPx ?? 0) - 2 * margin - headPx,
  };
  return { frame, box, gapPx, margin, names };
}

interface Space {
  readonly frame: SheetFrame;
  readonly box: Box;
  readonly gapPx: number;
  readonly margin: number;
  readonly names: readonly PictureName[];
}

/** On a sheet of free height: all words, pictures as high as they are by nature. */
function free({ frame, box, gapPx, names }: Space): Candidate | null {
  const [richness] = richnessesOf(frame);
  const words = { aside: 0, parts: wordsOf(frame, richness, box.width, 0), richness };
  const arranged = names.length === 0 ? null : naturalTree(names, box.width, gapPx, frame);
  return names.length > 0 && !arranged ? null : { words, arranged, worth: 0 };
}

/** Of all ways the one in which pictures and words together are worth most. */
function bestOf(space: Space): Candidate | null {
  const { frame, box, gapPx, names } = space;
  const asides = box.width < ONE_COLUMN_PX ? [0] : [0, ...ASIDES];
  const trees = names.length === 0 ? [] : treesOf(names);
  let best: Candidate | null = null;
  for (const richness of richnessesOf(frame)) {
    for (const aside of asides) {
      const asidePx = Math.round(box.width * aside);
      const parts = wordsOf(frame, richness, box.width, asidePx);
      if (aside > 0 && parts.aside.heightPx === 0) continue;
      const room = {
        widthPx: box.width - (aside > 0 ? asidePx + ASIDE_GAPS * gapPx : 0),
        heightPx: box.height - outsidePx(parts, gapPx),
      };
      if (room.heightPx < 0 || parts.aside.heightPx > room.heightPx) continue;
      const words = { aside, parts, richness };
      if (names.length === 0) {
        if (!best || richness.worth > best.worth) {
          best = { words, arranged: null, worth: richness.worth };
        }
        continue;
      }
      for (const tree of trees) {
        const arranged = arrange(tree, room, gapPx, frame);
        const worth = arranged ? arranged.worth * richness.worth : 0;
        if (arranged && (!best || worth > best.worth)) best = { words, arranged, worth };
      }
    }
  }
  return best;
}

/** Between pictures and the words beside them, in gaps. */
const ASIDE_GAPS = 1.5;

/** What words above and below the pictures take of the height. */
function outsidePx({ above, below, foot }: SheetWords, gapPx: number): number {
  return [above, below, foot]
    .filter(({ heightPx }) => heightPx > 0)
    .reduce((sum, { heightPx }) => sum + heightPx + gapPx, 0);
}

function sheetOf(
  { frame, box, gapPx, margin }: Space,
  head: Block,
  { words, arranged }: Candidate,
  leftOut: readonly LeftOut[],
): Omit<Sheet, 'standfirst'> {
  const { parts: text, richness, aside } = words;
  const { widthPx } = frame;
  const placed: PlacedPart[] = [];
  const add = (name: string, block: Block, x: number, y: number) => {
    if (block.heightPx > 0) placed.push({ name, block, x, y });
  };
  add('head', head, margin, margin);
  add('verdict', text.above, box.x, box.y);
  const top = box.y + (text.above.heightPx > 0 ? text.above.heightPx + gapPx : 0);
  const picturesPx = arranged?.heightPx ?? 0;
  const usedPx = Math.max(picturesPx, text.aside.heightPx);
  const below = [text.below, text.foot].reduce(
    (sum, { heightPx }) => sum + (heightPx > 0 ? heightPx + gapPx : 0),
    0,
  );
  const heightPx = frame.heightPx ?? Math.ceil(top + usedPx + below + margin);
  const spare = heightPx - margin - top - usedPx - below;
  const asidePx = Math.round(box.width * aside);
  const roomPx = box.width - (aside > 0 ? asidePx + ASIDE_GAPS * gapPx : 0);
  const left = box.x + Math.max(0, roomPx - (arranged?.widthPx ?? 0)) / 2;
  const upper = top + spare / 2 + (usedPx - picturesPx) / 2;
  let map: Box | null = null;
  let hasNoteUnder = false;
  for (const { picture, x, y } of arranged?.placed ?? []) {
    const at = { x: left + x, y: upper + y };
    if (picture.block) add(picture.name, picture.block, at.x, at.y);
    else {
      const mapPx = picture.heightPx - picture.legend.heightPx;
      map = { ...at, width: picture.widthPx, height: mapPx };
      hasNoteUnder = picture.hasNote;
      add('legend', picture.legend, at.x, at.y + mapPx);
    }
  }
  add('checks', text.aside, box.x + box.width - asidePx, top + spare / 2);
  const foot = heightPx - margin - text.foot.heightPx;
  const belowY = foot - (text.foot.heightPx > 0 ? gapPx : 0) - text.below.heightPx;
  add('checks', text.below, box.x, belowY);
  add('foot', text.foot, box.x, foot);
  const poor = (arranged?.placed ?? []).filter(({ picture }) => picture.isPoor);
  const noRoom = [...richness.leftOut, ...poor.map(({ picture }) => picture.name)].map(
    (block): LeftOut => ({ block, why: 'no-room' }),
  );
  const pictures = new Set(arranged?.placed.map(({ picture }) => picture.name));
  return {
    widthPx,
    heightPx,
    parts: placed,
    map,
    hasNoteUnder,
    pictures,
    leftOut: [...leftOut, ...noRoom],
    sparePx: spare,
    shapesPx2: (arranged?.placed ?? []).reduce((sum, { picture }) => sum + picture.worthPx2, 0),
  };
}
