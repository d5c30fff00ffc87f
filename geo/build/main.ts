import { basemapText } from './basemap.ts';
import { collection } from './geometry.ts';
import { lakeShapes } from './lakes.ts';
import { londonOutlines } from './londonOutlines.ts';
import { settlementFeatures } from './settlements.ts';
import { ukraineOutlines } from './ukraineOutlines.ts';
import { simplifiedCountries } from './world.ts';
import { fittedSets, worldGround, worldPlaces } from './worldOutlines.ts';
import { collectionText, writeGeo } from './write.ts';
import { writeCatalogue } from './writeCatalogue.ts';

console.log('basemap countries: simplifying the coastline and borders');
const countries = await simplifiedCountries();

console.log('Ukraine: dividing the outline into units');
const outline = collection(countries.features.filter((f) => f.properties.A3 === 'UKR'));
const ukraine = await ukraineOutlines(outline);

console.log('London: boroughs and their union');
const london = await londonOutlines();

console.log('the world: countries and their units');
const ground = await worldGround();
const sets = await fittedSets(ground);
const own = [...ukraine, ...london];
const world = await worldPlaces(ground, sets, await lakeShapes(), new Set(own.map(({ id }) => id)));
writeCatalogue(own, world);

console.log('basemap: countries, waters, settlements');
const greaterLondon = london.find(({ id }) => id === 'greater-london')!;
writeGeo('basemap/world.topo.json', await basemapText(countries, greaterLondon.geometry));
writeGeo('basemap/settlements.geojson', collectionText(settlementFeatures()));
