import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../draw/palette.ts';
import { regionHatch, shapeHatch } from './style/hatch.ts';
import { hatchName, mapLayers, REGION_HATCH } from './style/layers.ts';
import type { MapData } from './style/mapData.svelte.ts';
import type { Size } from '../draw/view/screenView.ts';
import type { Camera } from '../draw/view/mercatorView.ts';

export interface MapPicture {
  readonly camera: Camera;
  readonly size: Size;
  readonly pixelRatio: number;
  readonly palette: Palette;
  readonly data: MapData;
}

export type DrawnMap =
  | { readonly ok: true; readonly png: Uint8Array }
  | {
      readonly ok: false;
      readonly why: 'too-large' | 'timeout' | 'cancelled' | 'failed';
      readonly found: string;
    };

/** How long a picture may take before it is given up. */
const TIMEOUT_MS = 120_000;
/** MapLibre draws at most this many pixels a side, whatever the machine could do. */
const MOST_PIXELS = 16_384;

/** Draws the map out of sight at any pixel ratio, as a PNG that is exactly as large as asked. */
export async function drawOffscreen(picture: MapPicture, signal: AbortSignal): Promise<DrawnMap> {
  const { camera, size, pixelRatio } = picture;
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'fixed',
    left: '-100000px',
    top: '0',
    width: `${size.widthPx}px`,
    height: `${size.heightPx}px`,
  });
  document.body.append(container);
  let map: MapLibreMap | null = null;
  try {
    map = new MapLibreMap({
      container,
      style: styleOf(picture),
      center: camera.center as [number, number],
      zoom: camera.zoom,
      pixelRatio,
      maxCanvasSize: [MOST_PIXELS, MOST_PIXELS],
      interactive: false,
      attributionControl: false,
      renderWorldCopies: true,
      fadeDuration: 0,
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    const images = {
      [REGION_HATCH]: regionHatch(picture.palette, pixelRatio),
      [hatchName(0)]: shapeHatch(picture.palette, 0, pixelRatio),
    };
    const idle = whenIdle(map, signal);
    map.once('styledata', () => {
      for (const [name, { image, pixelRatio }] of Object.entries(images)) {
        map?.addImage(name, image, { pixelRatio });
      }
    });
    const problem = await idle;
    if (problem) return problem;
    const canvas = map.getCanvas();
    const wanted = [size.widthPx, size.heightPx].map((px) => Math.floor(px * pixelRatio));
    if (Math.abs(canvas.width - wanted[0]) > 1 || Math.abs(canvas.height - wanted[1]) > 1) {
      return { ok: false, why: 'too-large', found: `${canvas.width} × ${canvas.height}` };
    }
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (signal.aborted) return { ok: false, why: 'cancelled', found: '' };
    return png
      ? { ok: true, png: new Uint8Array(await png.arrayBuffer()) }
      : { ok: false, why: 'too-large', found: '' };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, why: 'failed', found };
  } finally {
    map?.remove();
    container.remove();
  }
}

function styleOf({ palette, data }: MapPicture): StyleSpecification {
  const layers = mapLayers(palette);
  const sources = [...new Set(layers.map(({ source }) => source))];
  return {
    version: 8,
    sources: Object.fromEntries(
      sources.map((source) => [
        source,
        { type: 'geojson' as const, data: data.of(source), tolerance: 0 },
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...layers,
    ],
  };
}

/** Resolves with null when all is drawn, else with what went wrong. */
function whenIdle(map: MapLibreMap, signal: AbortSignal) {
  return new Promise<Extract<DrawnMap, { ok: false }> | null>((resolve) => {
    const fail = (why: 'timeout' | 'cancelled' | 'failed', found = '') =>
      resolve({ ok: false, why, found });
    if (signal.aborted) return fail('cancelled');
    const timer = setTimeout(() => fail('timeout'), TIMEOUT_MS);
    signal.addEventListener('abort', () => fail('cancelled'), { once: true });
    map.on('error', ({ error }) => fail('failed', error.message));
    map.getCanvas().addEventListener('webglcontextlost', () => fail('failed', 'WebGL'));
    map.on('idle', () => {
      if (!map.hasImage(hatchName(0))) return;
      clearTimeout(timer);
      resolve(null);
    });
  });
}
