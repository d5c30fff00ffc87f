import type { FeatureCollection, Point } from 'geojson';

/** The package `geojson`, beside the types of the same name. */
declare module 'geojson' {
  export function parse(
    rows: readonly object[],
    options: { readonly Point: readonly [latitude: string, longitude: string] },
  ): FeatureCollection<Point>;
}
