import type { LabelScene } from '../draw/labels/layout.ts';
import type { Camera } from '../draw/view/mercatorView.ts';
import type { Size } from '../draw/view/screenView.ts';
import type { Shown } from './credits.ts';

/** The page's map as somebody looks at it, in Web Mercator: where a figure would draw its own. */
export interface PageMap {
  /** What is in its middle, and how large it is on the screen. */
  readonly look: Camera & Size;
  /** What is named on it. */
  readonly labels: Omit<LabelScene, 'covered'>;
  readonly shown: Shown;
  /** Whether the shape is there as well as a web map would move it. */
  readonly hasMercatorCopy: boolean;
  /** Drawn by `cameraIn` for its box on the sheet (ISO 15948); null before that box is known. */
  readonly png: Uint8Array | null;
}

/** What is to be seen in a box of another size: at least what the page shows. */
export function cameraIn({ center, zoom, widthPx, heightPx }: Camera & Size, box: Size): Camera {
  const factor = Math.min(box.widthPx / widthPx, box.heightPx / heightPx);
  return { center, zoom: zoom + Math.log2(factor) };
}
