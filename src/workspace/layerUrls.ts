/** Addresses of all layers by their names; hashed files of the page's own origin. */
export const LAYER_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../../geo/layers/**/*.geojson', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([path, url]) => [path.replace('../../geo/layers/', '').replace('.geojson', ''), url]),
);
