import type { Basemap } from '../../draw/ground/basemap.ts';
import { figurePalette } from '../../figure/style/figurePalette.ts';
import { cameraIn } from '../../figure/pageMap.ts';
import { type DrawnMap, drawOffscreen } from '../../map/offscreenMap.ts';
import { pageMapOf } from '../../map/pageMap.ts';
import { CATALOGUES } from '../../text/catalogues.ts';
import type { FigurePress, Pressed, PressOrder } from '../../workspace/figurePress.ts';
import type { WritingStep } from '../../workspace/figureMessages.ts';
import type { Workspace } from '../../workspace/workspace.svelte.ts';

/** Why there is no picture of the page's map. */
export type PhotographProblem =
  | { readonly kind: 'no-map' }
  | {
      readonly kind: 'photograph';
      readonly why: Extract<DrawnMap, { readonly ok: false }>['why'];
      readonly found: string;
      /** Pixels of the picture. */
      readonly widthPx: number;
      readonly heightPx: number;
    };

export type Photographed = Pressed | { readonly ok: false; readonly problem: PhotographProblem };

interface Sources {
  readonly workspace: Workspace;
  readonly wholeGround: Basemap | null;
  readonly press: FigurePress;
}

/** Pixels of the map's picture for one of the sheet, at least: as fine as screens are. */
const LEAST_PIXEL_RATIO = 2;

/** A figure with the page's map, which is drawn for the place that it has on the sheet. */
export async function photographed(
  asked: PressOrder,
  { workspace, wholeGround, press }: Sources,
  onstep: (step: WritingStep) => void,
  signal: AbortSignal,
): Promise<Photographed> {
  const { view } = workspace;
  if (!view) return { ok: false, problem: { kind: 'no-map' } };
  const { theme, language, size } = asked.order;
  const catalogue = await CATALOGUES[language]();
  const { pageMap, scene } = await pageMapOf(workspace, view, wholeGround, catalogue);
  if (signal.aborted) return { ok: false, problem: { kind: 'stopped' } };
  const planned = await press.mapBox({ ...asked, order: { ...asked.order, pageMap } });
  if (!planned.ok) return planned;
  if (!planned.box) return press.produce(asked, onstep);
  const { box } = planned;
  const ratio = Math.max(LEAST_PIXEL_RATIO, size.pixelRatio);
  const boxSize = { widthPx: box.width, heightPx: box.height };
  const camera = cameraIn(view, boxSize);
  const palette = figurePalette({ theme, style: asked.style });
  const picture = await drawOffscreen(
    { camera, size: boxSize, pixelRatio: ratio, palette, data: scene.data },
    signal,
  );
  if (!picture.ok) {
    const [widthPx, heightPx] = [box.width, box.height].map((px) => Math.round(px * ratio));
    const { why, found } = picture;
    return { ok: false, problem: { kind: 'photograph', why, found, widthPx, heightPx } };
  }
  const order = { ...asked.order, pageMap: { ...pageMap, png: picture.png } };
  return press.produce({ ...asked, order }, onstep);
}
