import type { Drawing } from '../../draw/drawing.ts';

const POINTS_PER_INCH = 72;
export const MM_PER_INCH = 25.4;
export const POINTS_PER_MM = POINTS_PER_INCH / MM_PER_INCH;

/** How finely a drawing is put out, and so how large on paper. */
export interface Resolution {
  /** Pixels of the picture for one of the drawing. */
  readonly pixelRatio: number;
  /** Pixels of the picture in an inch. */
  readonly dpi: number;
  /** Whether it is for paper: its sides are meant in millimetres. */
  readonly isPaper?: boolean;
}

export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The picture's size, whole pixels. */
export function pixelSizeOf({ widthPx, heightPx }: Drawing, { pixelRatio }: Resolution): PixelSize {
  return { widthPx: Math.round(widthPx * pixelRatio), heightPx: Math.round(heightPx * pixelRatio) };
}

/** Inches on paper for one pixel of the drawing: 1/96 where a CSS pixel is meant. */
export function inchesPerDrawingPx({ pixelRatio, dpi }: Resolution): number {
  return pixelRatio / dpi;
}

/** Points on paper for one pixel of the drawing. */
export function pointsPerDrawingPx(resolution: Resolution): number {
  return inchesPerDrawingPx(resolution) * POINTS_PER_INCH;
}
