import { basemapText } from './basemap.ts';
import { collection } from './geometry.ts';
import { londonOutlines } from './londonOutlines.ts';
import { writeOutlines } from './outlines.ts';
import { settlementFeatures } from './settlements.ts';
import { ukraineOutlines } from './ukraineOutlines.ts';
import { simplifiedCountries } from './world.ts';
import { collectionText, writeGeo } from './write.ts';

console.log('countries: simplifying the coastline and borders');
const countries = await simplifiedCountries();

console.log('Ukraine: dividing the outline into units');
const outline = collection(countries.features.filter((f) => f.properties.A3 === 'UKR'));
const ukraine = await ukraineOutlines(outline);

console.log('London: boroughs and their union');
const london = await londonOutlines();

writeOutlines([...ukraine, ...london]);

console.log('basemap: countries, waters, settlements');
const greaterLondon = london.find(({ id }) => id === 'greater-london')!;
writeGeo('basemap/world.topo.json', await basemapText(countries, greaterLondon.geometry));
writeGeo('basemap/settlements.geojson', collectionText(settlementFeatures()));
