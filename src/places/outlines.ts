import boundaries from '../../geo/layers/boundaries.json' with { type: 'json' };
import sources from '../../geo/credits.json' with { type: 'json' };
import type { Bounds } from '../shape/bounds.ts';
import type {
  BoundarySource,
  OtherAreaReason,
  OutlineFacts,
  OutlineQuality,
  PlaceFacts,
  UnfitReason,
} from './place.ts';

/** What an index says of an outline; a value of geo/layers/index.json and world.json. */
export interface OutlineRow {
  readonly file: string;
  readonly km2: number;
  /** Key of geo/layers/boundaries.json. */
  readonly from: string;
  /** Id of the country whose first-level unit it is. */
  readonly unitOf?: string;
  /** East is less than west where the outline lies over the antimeridian. */
  readonly bounds: readonly number[];
  readonly unfit?: UnfitReason;
  readonly why?: OtherAreaReason;
  readonly reference?: { readonly km2: number; readonly source: string };
}

interface Boundary {
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly quality: OutlineQuality;
}

const BOUNDARIES = boundaries as Readonly<Record<string, Boundary>>;

const known = new Map<string, BoundarySource>();

/** Where boundaries of that key are from, with the licences and credits of all their sources. */
function boundarySource(key: string): BoundarySource {
  let boundary = known.get(key);
  if (!boundary) {
    const { sources: ids, vintage } = BOUNDARIES[key];
    const used = ids.map((id) => sources.find((source) => source.id === id)!);
    const joined = (words: readonly string[]) => [...new Set(words)].join('; ');
    boundary = {
      sources: ids,
      licence: joined(used.map(({ licence }) => licence)),
      credit: joined(used.map(({ credit }) => credit)),
      vintage,
    };
    known.set(key, boundary);
  }
  return boundary;
}

/** A row of the index with what stands for its keys. */
export function outlineFacts({
  file,
  km2,
  from,
  unitOf,
  unfit,
  why,
  bounds,
  reference,
}: OutlineRow): OutlineFacts {
  return {
    file,
    quality: BOUNDARIES[from].quality,
    boundary: boundarySource(from),
    km2,
    unitOf: unitOf ?? null,
    unfit: unfit ?? null,
    otherArea: why ?? null,
    bounds: unrolled(bounds),
    reference: reference
      ? { ...reference, deviationPercent: (km2 / reference.km2 - 1) * 100 }
      : null,
  };
}

function unrolled([west, south, east, north]: readonly number[]): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}

/** Places with what an index says of their outlines, by their ids. */
export function withOutlines(
  places: readonly PlaceFacts[],
  index: Readonly<Record<string, OutlineRow>>,
): PlaceFacts[] {
  const rows = new Map(Object.entries(index));
  return places.map((place) => {
    const row = rows.get(place.id);
    return { ...place, outline: row ? outlineFacts(row) : null };
  });
}
