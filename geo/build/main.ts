import { naturalEarthUnits } from './admin1.ts';
import { basemapText } from './basemap.ts';
import { borderDistances, distancesText } from './borderDistances.ts';
import { borderLines, bordersText } from './borderLines.ts';
import { creditsText } from './credits.ts';
import { dividedBy, divideUkraine } from './divide.ts';
import { collection } from './geometry.ts';
import { lakeShapes } from './lakes.ts';
import { londonOutlines } from './londonOutlines.ts';
import { riversText } from './rivers.ts';
import { seaFeatures } from './seas.ts';
import { settlements } from './settlements.ts';
import { withThames } from './thames.ts';
import { writeUnitBorders } from './unitBorders.ts';
import { townsText, unitTowns } from './towns.ts';
import { ukraineOutlines } from './ukraineOutlines.ts';
import { nearWatersText, simplifiedWaters } from './waters.ts';
import { simplifiedCountries } from './world.ts';
import { fittedSets, worldGround, worldPlaces } from './worldOutlines.ts';
import { collectionText, writeGeo } from './write.ts';
import { writeCatalogue } from './writeCatalogue.ts';

console.log('basemap countries: simplifying the coastline and borders');
const countries = await simplifiedCountries();

const outline = collection(countries.features.filter((f) => f.properties.A3 === 'UKR'));

console.log('Ukraine: dividing the outline into units');
const towns = unitTowns();
writeGeo('reference/towns.csv', townsText(towns));
const unitShapes = await divideUkraine(outline, towns);
const ukraine = await ukraineOutlines(unitShapes);

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
const london = await londonOutlines();

console.log('the world: countries and their units');
const ground = await worldGround();
const sets = await fittedSets(ground);
const own = [...ukraine, ...london];
const world = await worldPlaces(ground, sets, await lakeShapes(), new Set(own.map(({ id }) => id)));
writeCatalogue(own, world);
writeUnitBorders();

console.log('basemap: countries, waters, rivers, seas, settlements');
const greaterLondon = london.find(({ id }) => id === 'greater-london')!;
const { all, near } = await simplifiedWaters();
const waters = await withThames(all, greaterLondon.geometry);
writeGeo('basemap/lakes.topo.json', await nearWatersText(near));
writeGeo('basemap/world.topo.json', await basemapText(countries, waters));
const riverText = await riversText(
  towns,
  waters.features.map(({ geometry }) => geometry),
);
writeGeo('basemap/rivers.topo.json', riverText);
writeGeo('basemap/seas.geojson', collectionText(seaFeatures()));
const { first, later } = settlements();
writeGeo('basemap/settlements.geojson', collectionText(first));
writeGeo('basemap/cities.geojson', collectionText(later));
writeGeo('credits.json', creditsText());
