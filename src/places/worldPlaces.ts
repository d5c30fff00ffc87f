import index from '../../geo/layers/world.json' with { type: 'json' };
import { addPlaces } from './catalogue.ts';
import { type OutlineRow, withOutlines } from './outlines.ts';
import { REFERENCE_PLACES } from './referencePlaces.ts';

const rows = index as Readonly<Record<string, unknown>> as Readonly<Record<string, OutlineRow>>;

/** Makes the places known that areas are compared with, behind those of the first report. */
export function addWorldPlaces(): void {
  addPlaces(withOutlines(REFERENCE_PLACES, rows));
}
