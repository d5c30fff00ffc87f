import type { Block } from './block.ts';
import type { PartMaker, PlacedPart, Sheet, SheetFrame } from './sheet.ts';

/** The strip's largest shape, from the most to the least that is tried. */
const TALLEST_PX = [520, 430, 360, 300, 250, 210, 175, 145, 120, 100, 84, 70, 58, 48];
const FREE_TALLEST_PX = 210;
const MOST_NOTES = [12, 3, 2, 1, 0];

/**
 * A sheet whose strip takes the map's place: for claims of places that nothing but an area is known
 * of. Null if it is too small.
 */
export function layOutWithoutMap(
  { widthPx, heightPx }: SheetFrame,
  head: Block,
  make: PartMaker,
  { margin, top, gapPx }: { margin: number; top: number; gapPx: number },
): Sheet | null {
  const inner = widthPx - 2 * margin;
  const tries =
    heightPx === null
      ? [{ tallestPx: FREE_TALLEST_PX, mostNotes: Infinity }]
      : MOST_NOTES.flatMap((mostNotes) =>
          TALLEST_PX.map((tallestPx) => ({ tallestPx, mostNotes })),
        );
  for (const { tallestPx, mostNotes } of tries) {
    const parts: PlacedPart[] = [{ name: 'head', block: head, x: margin, y: margin }];
    let y = top;
    const add = (name: PlacedPart['name'], block: Block) => {
      if (block.heightPx === 0) return;
      parts.push({ name, block, x: margin, y });
      y += block.heightPx + gapPx;
    };
    const strip = make.strip(inner, { tallestPx, words: 'under' });
    if (!strip) continue;
    add('strip', strip.block);
    add('legend', make.legend(inner, true));
    add('checks', make.checks(inner, true));
    add('foot', make.foot(inner, mostNotes));
    const bottom = y - gapPx + margin;
    if (heightPx === null) return { widthPx, heightPx: Math.ceil(bottom), parts, map: null };
    if (bottom > heightPx) continue;
    const foot = parts.at(-1)!;
    parts[parts.length - 1] = { ...foot, y: heightPx - margin - foot.block.heightPx };
    return { widthPx, heightPx, parts, map: null };
  }
  return null;
}
