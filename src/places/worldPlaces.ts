import index from '../../geo/layers/world.json' with { type: 'json' };
import { addPlaces } from './catalogue.ts';
import { withOutlines } from './outlines.ts';
import { REFERENCE_PLACES } from './referencePlaces.ts';

/** Makes the places known that areas are compared with, behind those of the first report. */
export function addWorldPlaces(): void {
  addPlaces(withOutlines(REFERENCE_PLACES, index));
}
