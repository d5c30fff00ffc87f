import gazetteer from '../geo/gazetteer.json' with { type: 'json' };
import { addGazetteer, type GazetteerRow } from '../src/places/gazetteer.ts';
import { addWorldPlaces } from '../src/places/worldPlaces.ts';

// Every place, as for the command and for a page that reads a report.
addWorldPlaces();
addGazetteer(gazetteer as readonly unknown[] as readonly GazetteerRow[]);
