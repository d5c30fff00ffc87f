import { areaM2 } from '../../src/measure/area.ts';
import { HANDWRITTEN } from './handwritten.ts';
import { simplifiedBoroughs } from './london.ts';
import { checkLondon } from './londonCheck.ts';
import { dissolved } from './merge.ts';
import type { Outline } from './outlines.ts';
import { REFERENCE_SOURCE, referenceKm2 } from './reference.ts';

/** London's 33 authorities, and Greater London as their union. */
export async function londonOutlines(): Promise<Outline[]> {
  const shapes = await simplifiedBoroughs();
  const boroughs = shapes.features.map(({ properties, geometry }): Outline => {
    const id = properties.id!;
    const name = HANDWRITTEN.get(id)!.en;
    return { id, name, file: 'london-boroughs', from: 'london', geometry };
  });
  const geometry = (await dissolved(shapes)).features[0]!.geometry;
  checkLondon(areaM2(geometry) / 1e6);
  const whole: Outline = {
    id: 'greater-london',
    name: HANDWRITTEN.get('greater-london')!.en,
    file: 'greater-london',
    from: 'london',
    geometry,
    reference: { km2: referenceKm2('Greater London'), source: REFERENCE_SOURCE },
  };
  return [...boroughs, whole];
}
