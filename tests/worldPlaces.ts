import { addWorldPlaces } from '../src/places/worldPlaces.ts';

addWorldPlaces();
