import { REGION_LINES } from '../../draw/map/regionStyle.ts';
import { isMirrored, laidColour, type Palette } from '../../draw/palette.ts';

/** Lines at 45° that repeat. */
interface Lines {
  readonly widthPx: number;
  /** Width and height of the tile, in layout pixels. */
  readonly tilePx: number;
  /** Whether they fall to the right. */
  readonly mirrored?: boolean;
}

const OF_SHAPES: Lines = { widthPx: 1, tilePx: 5 };
const OF_REGIONS: Lines = {
  widthPx: REGION_LINES.widthPx,
  tilePx: Math.round(REGION_LINES.spacingPx * Math.SQRT2),
  mirrored: REGION_LINES.isMirrored,
};

/** Drawn finer than shown, so that it stays sharp between whole zooms. */
const OVERSAMPLING = 2;

export interface HatchImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** The hatching of the n-th shape, for a screen of that pixel ratio. */
export function shapeHatch(palette: Palette, index: number, screenRatio: number): HatchImage {
  const lines = { ...OF_SHAPES, mirrored: isMirrored(index) };
  return hatchImage(laidColour(palette, index), screenRatio, lines);
}

/** That of named places whose colour is another's already. */
export function regionHatch({ borderStrong }: Palette, screenRatio: number): HatchImage {
  return hatchImage(borderStrong, screenRatio, OF_REGIONS);
}

/** Hatching as a tile that repeats without a seam. */
function hatchImage(
  colour: string,
  screenRatio: number,
  { widthPx, tilePx, mirrored = false }: Lines = OF_SHAPES,
): HatchImage {
  const pixelRatio = Math.max(1, screenRatio) * OVERSAMPLING;
  const size = Math.round(tilePx * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.strokeStyle = colour;
  context.lineWidth = (widthPx * size) / tilePx;
  context.lineCap = 'square';
  if (mirrored) context.setTransform(-1, 0, 0, 1, size, 0);
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - size, 2 * size);
    context.lineTo(shift + 2 * size, -size);
  }
  context.stroke();
  return { image: context.getImageData(0, 0, size, size), pixelRatio: size / tilePx };
}
