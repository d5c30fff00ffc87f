import type { BlockName } from '../template.ts';
import { type Block, EMPTY, space, stack } from './block.ts';
import { layOutChecks, layOutVerdict } from './checksBlock.ts';
import { layOutFoot } from './foot.ts';
import { styleRule } from './houseBlocks.ts';
import type { SheetFrame } from './sheet.ts';

/** How much of what may be left out is there. */
export interface Richness {
  readonly mostNotes: number;
  /** Without, only what the report states and what was found of it. */
  readonly hasInformation: boolean;
  /** Verdicts with their sums alone, without what was found and how it is better said. */
  readonly isShort: boolean;
  /** What it is worth beside poorer ones. */
  readonly worth: number;
  /** The blocks of which something is left out for want of room. */
  readonly leftOut: readonly BlockName[];
}

/** The words of a sheet but title and standfirst. */
export interface SheetWords {
  readonly above: Block;
  readonly aside: Block;
  readonly below: Block;
  readonly foot: Block;
}

const MOST_NOTES = [Infinity, 3, 2, 1, 0];
/** The first notes say the method; the others are worth less of the room for pictures. */
const NOTES_WORTH = { first: 0.4, each: 0.02 } as const;
const FIRST_NOTES = 2;
const INFORMATION_WORTH = 0.15;
const FULL_CHECKS_WORTH = 0.2;

/** The ways in which checks are there. */
const CHECKS = [false, true].flatMap((isShort) =>
  [true, false].map((withInformation) => ({ isShort, withInformation })),
);

/** What can be left out of a sheet, from all that it has to the least that it may have. */
export function richnessesOf({ content, blocks }: SheetFrame): Richness[] {
  const notes = blocks.has('notes') ? content.notes.length : 0;
  const hasInformation =
    blocks.has('checks') &&
    shownChecks(content.checks, blocks, true).some(({ verdict }) => !verdict);
  const isStated = blocks.has('checks') && content.checks.some(({ verdict }) => verdict !== null);
  return MOST_NOTES.filter((most) => most === Infinity || most < notes).flatMap((mostNotes) =>
    CHECKS.filter(
      ({ isShort, withInformation }) =>
        (withInformation || hasInformation) && (!isShort || isStated),
    ).map(({ isShort, withInformation }) => {
      const shown = Math.min(notes, mostNotes);
      const worth =
        1 + Math.min(1, shown / FIRST_NOTES) * NOTES_WORTH.first + shown * NOTES_WORTH.each;
      return {
        mostNotes,
        hasInformation: withInformation,
        isShort,
        worth:
          worth *
          (withInformation ? 1 + INFORMATION_WORTH : 1) *
          (isShort ? 1 : 1 + FULL_CHECKS_WORTH),
        leftOut: [
          ...(shown < notes ? (['notes'] as const) : []),
          ...(isShort || (hasInformation && !withInformation) ? (['checks'] as const) : []),
        ],
      };
    }),
  );
}

/** The checks that a sheet has: what the strip says already is not said again. */
function shownChecks(
  checks: SheetFrame['content']['checks'],
  blocks: SheetFrame['blocks'],
  hasInformation: boolean,
) {
  return checks.filter(
    ({ verdict, isInStrip }) =>
      verdict !== null || (hasInformation && !(isInStrip && blocks.has('strip'))),
  );
}

/** @param asidePx how wide what stands beside the pictures is; 0 if nothing does */
export function wordsOf(
  frame: SheetFrame,
  { mostNotes, hasInformation, isShort }: Richness,
  widthPx: number,
  asidePx: number,
): SheetWords {
  const { content, blocks } = frame;
  const columnPx = asidePx > 0 ? asidePx : widthPx;
  const lead = leadCheck(content.checks);
  const verdict =
    blocks.has('verdict') && lead
      ? layOutVerdict(lead, { ...frame, isShort: false, widthPx: columnPx })
      : EMPTY;
  const checks = blocks.has('checks')
    ? shownChecks(content.checks, blocks, hasInformation).filter(
        (check) => !(blocks.has('verdict') && check === lead),
      )
    : [];
  const list = layOutChecks(checks, { ...frame, isShort, widthPx: columnPx });
  const foot = layOutFoot(content, { ...frame, widthPx, mostNotes });
  return asidePx > 0
    ? { above: EMPTY, aside: stack([verdict, list], ASIDE_GAP_PX), below: EMPTY, foot }
    : { above: verdict, aside: EMPTY, below: ruled(list, frame, widthPx), foot };
}

/** The list of checks under the rule of the house. */
function ruled(list: Block, { style, palette }: SheetFrame, widthPx: number): Block {
  const over = styleRule(style, 'checks', widthPx, palette);
  if (list.heightPx === 0 || over.heightPx === 0) return list;
  return stack([over, space(RULE_GAP_PX), list]);
}

const RULE_GAP_PX = 8;
const ASIDE_GAP_PX = 14;

/** What the figure is about: the first check that has a verdict. */
function leadCheck(checks: SheetFrame['content']['checks']) {
  return checks.find(({ verdict }) => verdict !== null) ?? checks[0];
}
