import { isMirrored, laidColour, type Palette } from '../../draw/palette.ts';

/** Width and height of the hatching's tile, in layout pixels. */
const TILE_PX = 5;
const LINE_PX = 1;
/** Drawn finer than shown, so that it stays sharp between whole zooms. */
const OVERSAMPLING = 2;

export interface HatchImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** The hatching of the n-th shape, for a screen of that pixel ratio. */
export function shapeHatch(palette: Palette, index: number, screenRatio: number): HatchImage {
  return hatchImage(laidColour(palette, index), screenRatio, isMirrored(index));
}

/** Hatching at 45° as a tile that repeats without a seam; mirrored it falls to the right. */
export function hatchImage(colour: string, screenRatio: number, mirrored = false): HatchImage {
  const pixelRatio = Math.max(1, screenRatio) * OVERSAMPLING;
  const size = Math.round(TILE_PX * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.strokeStyle = colour;
  context.lineWidth = (LINE_PX * size) / TILE_PX;
  context.lineCap = 'square';
  if (mirrored) context.setTransform(-1, 0, 0, 1, size, 0);
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - size, 2 * size);
    context.lineTo(shift + 2 * size, -size);
  }
  context.stroke();
  return { image: context.getImageData(0, 0, size, size), pixelRatio: size / TILE_PX };
}
