import {
  type Atlas,
  atlasOf,
  joined,
  type Layer,
  NO_ATLAS,
  type PlaceShape,
  shapeIn,
} from './atlas.ts';
import { placeById } from './catalogue.ts';

/** A layer, or what went wrong: the words of whoever reads it. */
export type LayerReading =
  { readonly ok: true; readonly layer: Layer } | { readonly ok: false; readonly found: string };

/** Reads a layer by its name: from a disk, from a server. */
export type ReadLayer = (name: string) => Promise<LayerReading>;

/** A layer that could not be read. */
export interface LayerFailure {
  readonly name: string;
  readonly found: string;
}

/** Outlines of places, and what of them could not be read. */
export interface ReadShapes {
  readonly atlas: Atlas;
  readonly failures: readonly LayerFailure[];
}

/** A place's shape; null without a place of that id or an outline of it. */
export type ShapeAnswer =
  | { readonly ok: true; readonly shape: PlaceShape | null }
  | { readonly ok: false; readonly failure: LayerFailure };

/** The names of the layers that hold a place: its own, or those of its members. */
export function layersOf(placeId: string): readonly string[] {
  const place = placeById(placeId);
  if (place?.outline) return [place.outline.file];
  return [...new Set((place?.members ?? []).flatMap(layersOf))];
}

/** The shape of a place, read by `read`. */
export async function shapeOf(placeId: string, read: ReadLayer): Promise<ShapeAnswer> {
  const { atlas, failures } = await withShapes(NO_ATLAS, [placeId], read);
  const [failure] = failures;
  return failure ? { ok: false, failure } : { ok: true, shape: shapeIn(atlas, placeId) };
}

/** The atlas with the outlines of these places as well; only the layers that it lacks are read. */
export async function withShapes(
  atlas: Atlas,
  placeIds: readonly string[],
  read: ReadLayer,
): Promise<ReadShapes> {
  const names = new Set(placeIds.flatMap(layersOf).filter((name) => !atlas.layers.has(name)));
  if (names.size === 0) return { atlas, failures: [] };
  const readings = await Promise.all(
    [...names].map(async (name) => ({ name, reading: await read(name) })),
  );
  const layers: Record<string, Layer> = {};
  const failures: LayerFailure[] = [];
  for (const { name, reading } of readings) {
    if (reading.ok) layers[name] = reading.layer;
    else failures.push({ name, found: reading.found });
  }
  return { atlas: joined(atlas, atlasOf(layers)), failures };
}
