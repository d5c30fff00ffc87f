import { naturalEarthUnits } from './admin1.ts';
import { basemapText } from './basemap.ts';
import { borderDistances, distancesText } from './borderDistances.ts';
import { borderLines, bordersText } from './borderLines.ts';
import { LONDON_BOUNDARY, UKRAINE_BOUNDARY, UNIT_BOUNDARY } from './boundaries.ts';
import { dividedBy, divideUkraine } from './divide.ts';
import { collection } from './geometry.ts';
import { layerFeature, type LayerFeature } from './layers.ts';
import { simplifiedBoroughs } from './london.ts';
import { checkLondon } from './londonCheck.ts';
import { dissolved } from './merge.ts';
import { riversText } from './rivers.ts';
import { seaFeatures } from './seas.ts';
import { settlementFeatures } from './settlements.ts';
import { withThames } from './thames.ts';
import { townsText, unitTowns } from './towns.ts';
import { UNITS } from './units.ts';
import { simplifiedWaters } from './waters.ts';
import { simplifiedCountries } from './world.ts';
import { collectionText, writeGeo } from './write.ts';

/** Layers that hold some of the units. */
const UNIT_LAYERS = {
  kharkiv: ['kharkiv-oblast'],
  kherson: ['kherson-oblast'],
  donbas: ['donetsk-oblast', 'luhansk-oblast'],
  kyiv: ['kyiv-oblast', 'kyiv-city'],
};

const writeLayer = (name: string, features: LayerFeature[]) =>
  writeGeo(`layers/${name}.geojson`, collectionText(features));

console.log('countries: simplifying the coastline and borders');
const countries = await simplifiedCountries();
const outline = collection(countries.features.filter((f) => f.properties.A3 === 'UKR'));

console.log('Ukraine: dividing the outline into units');
const towns = unitTowns();
writeGeo('reference/towns.csv', townsText(towns));
const unitShapes = await divideUkraine(outline, towns);
const units = UNITS.map(({ id, reference }) => {
  const shape = unitShapes.features.find((f) => f.properties.id === id)!;
  return layerFeature(id, shape.geometry, UNIT_BOUNDARY, reference);
});
for (const { properties } of units)
  console.log(
    `  ${properties.id} ${properties.measuredKm2} km², ${properties.reference!.deviationPercent} %`,
  );
writeLayer('ukraine-units', units);
for (const [name, ids] of Object.entries(UNIT_LAYERS))
  writeLayer(
    name,
    ids.map((id) => units.find((unit) => unit.id === id)!),
  );
const ukraine = (await dissolved(unitShapes)).features[0]!.geometry;
writeLayer('ukraine', [layerFeature('ukraine', ukraine, UKRAINE_BOUNDARY, 'Ukraine')]);

console.log('Ukraine: comparing the borders of units with another source');
const otherUnits = await dividedBy(naturalEarthUnits(), outline);
const otherBorders = await borderLines(otherUnits);
writeGeo('reference/natural-earth-borders.json', bordersText(otherBorders));
const distances = borderDistances(
  { units: unitShapes, borders: await borderLines(unitShapes) },
  { units: otherUnits, borders: otherBorders },
);
writeGeo('reference/border-distances.json', distancesText(distances));

console.log('London: boroughs and their union');
const boroughs = await simplifiedBoroughs();
writeLayer(
  'london-boroughs',
  boroughs.features.map((f) => layerFeature(f.properties.id!, f.geometry, LONDON_BOUNDARY, null)),
);
const london = (await dissolved(boroughs)).features[0]!.geometry;
const greaterLondon = layerFeature('greater-london', london, LONDON_BOUNDARY, 'Greater London');
checkLondon(greaterLondon.properties.measuredKm2);
writeLayer('greater-london', [greaterLondon]);

console.log('basemap: countries, waters, rivers, seas, settlements');
const waters = await withThames(await simplifiedWaters(), london);
writeGeo('basemap/world.topo.json', await basemapText(countries, waters));
const riverText = await riversText(
  towns,
  waters.features.map(({ geometry }) => geometry),
);
writeGeo('basemap/rivers.topo.json', riverText);
writeGeo('basemap/seas.geojson', collectionText(seaFeatures()));
writeGeo('basemap/settlements.geojson', collectionText(settlementFeatures()));
