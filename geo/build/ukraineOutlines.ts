import { divideUkraine } from './divide.ts';
import { type Collection } from './geometry.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { dissolved } from './merge.ts';
import type { Outline } from './outlines.ts';
import { REFERENCE_SOURCE, referenceKm2 } from './reference.ts';
import { UNITS } from './units.ts';

/** The layers of the first report; units that are in none of them stand with the country's. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'kharkiv-oblast': 'kharkiv',
  'kherson-oblast': 'kherson',
  'donetsk-oblast': 'donbas',
  'luhansk-oblast': 'donbas',
  'kyiv-oblast': 'kyiv',
  'kyiv-city': 'kyiv',
};

/** Ukraine and its 27 units, made of the country's outline. */
export async function ukraineOutlines(outline: Collection): Promise<Outline[]> {
  const shapes = await divideUkraine(outline);
  const named = (id: string, reference: string) => ({
    id,
    name: HANDWRITTEN.get(id)!.en,
    reference: { km2: referenceKm2(reference), source: REFERENCE_SOURCE },
  });
  const units = UNITS.map(({ id, reference }): Outline => ({
    ...named(id, reference),
    file: OWN_FILES[id] ?? 'units/ua',
    from: 'ukraine-unit',
    geometry: shapes.features.find((f) => f.properties.id === id)!.geometry,
  }));
  const whole: Outline = {
    ...named('ukraine', 'Ukraine'),
    file: 'countries/ua',
    from: 'ukraine-country',
    geometry: (await dissolved(shapes)).features[0]!.geometry,
  };
  return [...units, whole];
}
