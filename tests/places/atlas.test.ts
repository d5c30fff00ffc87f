import { describe, expect, it } from 'vitest';
import { atlasOf, joined, NO_ATLAS, shapeIn } from '../../src/places/atlas.ts';
import { layerOf, ringOf, square } from './squares.ts';

const donetsk = square('donetsk-oblast', 37, 48);
const luhansk = square('luhansk-oblast', 38, 48);
const london = square('greater-london', 0, 51);

describe('the shape of a place in an atlas', () => {
  it('is the place’s own outline, with where it is from', () => {
    const shape = shapeIn(atlasOf({ 'greater-london': layerOf(london) }), 'greater-london')!;
    expect(shape.geometry.coordinates).toEqual([ringOf(london)]);
    expect(shape.quality).toBe('measured');
    expect(shape.parts.map(({ boundary }) => boundary.sources)).toEqual([['spdata-lnd']]);
  });

  it('is put together of the members of a place without an outline of its own', () => {
    const shape = shapeIn(atlasOf({ units: layerOf(luhansk, donetsk) }), 'donbas')!;
    expect(shape.parts.map(({ placeId }) => placeId)).toEqual(['donetsk-oblast', 'luhansk-oblast']);
    expect(shape.geometry.coordinates).toEqual([ringOf(donetsk), ringOf(luhansk)]);
  });

  it('is null, not a part, when a member is missing', () => {
    expect(shapeIn(atlasOf({ units: layerOf(donetsk) }), 'donbas')).toBeNull();
  });

  it('is null for a place that nobody knows', () => {
    expect(shapeIn(NO_ATLAS, 'atlantis')).toBeNull();
  });

  it('is there once another atlas has been joined that holds it', () => {
    const both = joined(atlasOf({ a: layerOf(donetsk) }), atlasOf({ b: layerOf(luhansk) }));
    expect(shapeIn(both, 'donbas')?.parts).toHaveLength(2);
    expect([...both.layers]).toEqual(['a', 'b']);
  });
});
