import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Basemap, CountryProperties } from './basemap.ts';
import { NearLines } from './nearLines.ts';
import { joinedEdges, SharedEdges } from './sharedEdges.ts';

/** Outlines of countries by their codes (ISO 3166-1 alpha-2), finer than the basemap's. */
export type FineCountries = ReadonlyMap<string, MultiPolygon>;

/** An edge of a fine outline so near to a border that is drawn coarsely is that border, degrees. */
const NEAR_DEGREES = 0.05;

/**
 * The basemap with some countries' own outlines in place of its coarse ones. Own outlines have exactly the
 * same borders, as have coarse ones. Where one meets the other the coarse line is the border, and a `seam`
 * at which the two may gape.
 */
export function withFineCountries(basemap: Basemap, fine: FineCountries): Basemap {
  if (fine.size === 0) return basemap;
  const { world, countries } = basemap;
  const isFine = (country: GeometryObject) =>
    fine.has((country.properties as CountryProperties).id);
  const coarse = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(world, world.objects.countries, isWanted).coordinates;
  const seams = coarse((a, b) => isFine(a) !== isFine(b));
  const lines = fineLines([...fine.values()], seams);
  return {
    ...basemap,
    countries: {
      ...countries,
      features: countries.features.map((country) => {
        const geometry = fine.get(country.properties.id);
        return geometry ? { ...country, geometry } : country;
      }),
    },
    borders: multiLine([
      ...coarse((a, b) => a !== b && !(isFine(a) && isFine(b))),
      ...lines.borders,
    ]),
    coast: multiLine([...coarse((a, b) => a === b && !isFine(a)), ...lines.coast]),
    seams: multiLine(seams),
  };
}

/** The lines of fine outlines but those along seams: what two share is a border, the rest is coast. */
function fineLines(outlines: readonly MultiPolygon[], seams: readonly (readonly Position[])[]) {
  const shapes = outlines.map(({ coordinates }) => coordinates.flat());
  const edges = new SharedEdges(shapes);
  const nearSeams = new NearLines(seams, NEAR_DEGREES);
  return {
    borders: edges.borders(),
    coast: shapes.flatMap((rings) =>
      joinedEdges(
        rings,
        (edge) => edges.across(edge) === null && !edge.every((end) => nearSeams.has(end)),
      ),
    ),
  };
}

const multiLine = (coordinates: Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
});
