import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, GeoJSON, Geometry } from 'geojson';
import type { Claim } from '../../src/claims/claim.ts';
import { mappedPlaces } from '../../src/claims/where.ts';
import { basemapOf } from '../../src/draw/ground/basemap.ts';
import { PALETTES } from '../../src/draw/palette.ts';
import { riverLines } from '../../src/draw/ground/rivers.ts';
import { unitBorders } from '../../src/draw/ground/sharedEdges.ts';
import { edgesOffTheCut } from '../../src/draw/view/offTheCut.ts';
import { hatchName, mapLayers, type SourceName } from '../../src/map/style/layers.ts';
import { type Atlas, shapeIn } from '../../src/places/atlas.ts';
import { unitsOfCode } from '../../src/places/unitsOf.ts';

const geo = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${path}`, import.meta.url), 'utf8'));

const areas = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

/** What the page's map draws of a claim, source by source, with the shape where it is first put. */
export function mapSources(
  claim: Claim,
  atlas: Atlas,
  placed: Geometry,
): Partial<Record<SourceName, GeoJSON>> {
  const basemap = basemapOf({
    world: geo('basemap/world.topo.json'),
    towns: geo('basemap/settlements.geojson'),
    rivers: geo('basemap/rivers.topo.json'),
    seas: geo('basemap/seas.geojson'),
    cities: { type: 'FeatureCollection', features: [] },
  });
  const outlined = (id: string, properties: object): Feature[] => {
    const geometry = shapeIn(atlas, id)?.geometry;
    return geometry ? [{ type: 'Feature', geometry, properties: { id, ...properties } }] : [];
  };
  return {
    countries: basemap.countries,
    borders: edgesOffTheCut(basemap.borders),
    coast: edgesOffTheCut(basemap.coast),
    rivers: areas(riverLines(basemap.rivers)),
    lakes: basemap.lakes,
    home: areas(unitsOfCode('UA').flatMap((id) => outlined(id, {}))),
    units: unitBorders(unitsOfCode('UA').flatMap((id) => atlas.outlines.get(id) ?? [])),
    regions: areas(
      mappedPlaces(claim).flatMap(({ placeId, index }) => outlined(placeId, { index })),
    ),
    shapes: areas([{ type: 'Feature', geometry: placed, properties: { index: 0 } }]),
  };
}

/**
 * A page with nothing but MapLibre and the same layers, whose sources are fetched by MapLibre itself.
 * `body[data-idle]` says after how many milliseconds the map was complete.
 */
export function bareMapPage(
  sources: Partial<Record<SourceName, GeoJSON>>,
  camera: { readonly center: readonly number[]; readonly zoom: number },
): string {
  const palette = PALETTES.light;
  const style = {
    version: 8,
    sources: Object.fromEntries(
      Object.keys(sources).map((id) => [
        id,
        { type: 'geojson', data: `/bare/${id}.json`, tolerance: 0 },
      ]),
    ),
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...mapLayers(palette).filter(({ source }) => source in sources),
    ],
  };
  return `<!doctype html><link rel="stylesheet" href="/bare/maplibre-gl.css">
<div id="map" style="position:absolute;inset:0 0 0 430px"></div><script type="module">
import { Map, setWorkerUrl } from '/bare/maplibre-gl.mjs';
setWorkerUrl('/bare/maplibre-gl-worker.mjs');
const map = new Map({ container: 'map', attributionControl: false, ...${JSON.stringify(camera)},
  style: ${JSON.stringify(style)} });
map.addImage(${JSON.stringify(hatchName(0))}, { width: 10, height: 10, data: new Uint8Array(400).fill(128) });
map.once('idle', () => (document.body.dataset.idle = performance.now()));
</script>`;
}
