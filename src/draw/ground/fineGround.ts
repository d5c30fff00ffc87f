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
 *
 * @param byUnits code of a country whose outline is that of its units: its line, which neighbours do not
 *   have, is the border with them
 */
export function withFineCountries(
  basemap: Basemap,
  fine: FineCountries,
  byUnits: string | null,
): Basemap {
  if (fine.size === 0) return basemap;
  const { world, countries } = basemap;
  const isFine = (country: GeometryObject) =>
    fine.has((country.properties as CountryProperties).id);
  const coarse = (isWanted: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(world, world.objects.countries, isWanted).coordinates;
  const coarseSeams = coarse((a, b) => isFine(a) !== isFine(b));
  const lines = fineLines(fine, coarseSeams, byUnits);
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
      ...lines.seams,
    ]),
    coast: multiLine([...coarse((a, b) => a === b && !isFine(a)), ...lines.coast]),
    seams: multiLine([...coarseSeams, ...lines.seams]),
  };
}

/**
 * The lines of fine outlines but those along coarse seams: what two share is a border, the rest is coast; of
 * the country by its units what neighbours have a line of their own beside is a seam, and theirs is left out.
 */
function fineLines(fine: FineCountries, coarseSeams: readonly Line[], byUnits: string | null) {
  const shapes = [...fine.values()].map(({ coordinates }) => coordinates.flat());
  const edges = new SharedEdges(shapes);
  const isAlongSeam = new NearLines(coarseSeams, NEAR_DEGREES);
  const outer = [...fine.keys()].map((code, i) => ({
    isByUnits: code === byUnits,
    lines: joinedEdges(
      shapes[i],
      (edge) => edges.across(edge) === null && !isAlongSeam.holds(edge),
    ),
  }));
  const ofUnits = outer.filter(({ isByUnits }) => isByUnits).flatMap(({ lines }) => lines);
  const others = outer.filter(({ isByUnits }) => !isByUnits).flatMap(({ lines }) => lines);
  const isBesideUnits = new NearLines(ofUnits, NEAR_DEGREES);
  const isBesideOthers = new NearLines(others, NEAR_DEGREES);
  return {
    borders: edges.borders(),
    seams: joinedEdges(ofUnits, (edge) => isBesideOthers.holds(edge)),
    coast: [
      ...joinedEdges(ofUnits, (edge) => !isBesideOthers.holds(edge)),
      ...joinedEdges(others, (edge) => !isBesideUnits.holds(edge)),
    ],
  };
}

type Line = readonly Position[];

const multiLine = (coordinates: Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
});
