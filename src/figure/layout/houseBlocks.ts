import type { Palette } from '../../draw/palette.ts';
import { ruleColour } from '../style/figurePalette.ts';
import type { HouseStyle, Logo, RulePlace } from '../style/houseStyle.ts';
import { type Block, EMPTY, rule, widened } from './block.ts';

/** A logo takes at most this share of a sheet's width. */
const WIDEST_SHARE = 0.3;
const GAP_PX = 14;

/** The house's logo if it stands there, not too large for a sheet of that width. */
function logoBlock(logo: Logo | null, place: Logo['place'], sheetPx: number): Block {
  if (logo?.place !== place) return EMPTY;
  const scale = Math.min(1, (sheetPx * WIDEST_SHARE) / logo.widthPx);
  const [width, height] = [logo.widthPx * scale, logo.heightPx * scale];
  return {
    widthPx: width,
    heightPx: height,
    draw: (x, y) => [{ kind: 'image', id: 'logo', box: { x, y, width, height }, png: logo.png }],
  };
}

/** Words with the house's logo on one side of them, as it has it. */
export function withLogo(
  { logo }: HouseStyle,
  part: 'head' | 'foot',
  widthPx: number,
  words: (widthPx: number) => Block,
): Block {
  const left = part === 'foot' ? logoBlock(logo, 'foot-left', widthPx) : EMPTY;
  const right = logoBlock(logo, part === 'foot' ? 'foot-right' : 'head-right', widthPx);
  const takenPx = left.widthPx + right.widthPx;
  if (takenPx === 0) return words(widthPx);
  const roomPx = widthPx - takenPx - GAP_PX;
  const block = words(roomPx);
  const wordsX = left.widthPx > 0 ? left.widthPx + GAP_PX : 0;
  return {
    widthPx,
    heightPx: Math.max(block.heightPx, left.heightPx, right.heightPx),
    draw: (x, y) => [
      ...left.draw(x, y),
      ...block.draw(x + wordsX, y),
      ...right.draw(x + widthPx - right.widthPx, y),
    ],
  };
}

/** The house's rule over a part of the sheet; nothing where it has none. */
export function styleRule(
  { rules }: HouseStyle,
  place: RulePlace,
  widthPx: number,
  palette: Palette,
): Block {
  const own = rules[place];
  if (!own) return EMPTY;
  const lengthPx = Math.min(own.lengthPx ?? widthPx, widthPx);
  return widened(rule(lengthPx, ruleColour(own, palette), own.widthPx), widthPx);
}
