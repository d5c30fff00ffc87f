import { describe, expect, it } from 'vitest';
import { NO_ATLAS, shapeIn } from '../../src/places/atlas.ts';
import { layersOf, type ReadLayer, shapeOf, withShapes } from '../../src/places/shapes.ts';
import { layerOf, square } from './squares.ts';

/** Layers of one square each for every place asked of them; `asked` holds their names. */
function reader(): { read: ReadLayer; asked: string[] } {
  const asked: string[] = [];
  const squares: Readonly<Record<string, string[]>> = {
    kharkiv: ['kharkiv-oblast'],
    donbas: ['donetsk-oblast', 'luhansk-oblast'],
  };
  const read: ReadLayer = async (name) => {
    asked.push(name);
    const ids = squares[name];
    return ids
      ? { ok: true, layer: layerOf(...ids.map((id, i) => square(id, 30 + i, 48))) }
      : { ok: false, found: '404' };
  };
  return { read, asked };
}

describe('shapeOf', () => {
  it('reads the one layer that holds a place', async () => {
    const { read, asked } = reader();
    const answer = await shapeOf('kharkiv-oblast', read);
    expect(answer).toMatchObject({ ok: true, shape: { placeId: 'kharkiv-oblast' } });
    expect(asked).toEqual(['kharkiv']);
  });

  it('is null of a place without an outline, and reads nothing', async () => {
    const { read, asked } = reader();
    expect(await shapeOf('atlantis', read)).toEqual({ ok: true, shape: null });
    expect(asked).toEqual([]);
  });

  it('says which layer could not be read, and why', async () => {
    const { read } = reader();
    expect(await shapeOf('greater-london', read)).toEqual({
      ok: false,
      failure: { name: 'greater-london', found: '404' },
    });
  });
});

describe('withShapes', () => {
  it('reads a layer once, whatever number of places is in it, and none that is there', async () => {
    const { read, asked } = reader();
    const first = await withShapes(NO_ATLAS, ['donbas', 'luhansk-oblast'], read);
    const second = await withShapes(first.atlas, ['donetsk-oblast', 'kharkiv-oblast'], read);
    expect(asked).toEqual(['donbas', 'kharkiv']);
    expect(shapeIn(second.atlas, 'donbas')?.parts).toHaveLength(2);
  });

  it('gives what it could read beside what it could not', async () => {
    const { read } = reader();
    const { atlas, failures } = await withShapes(NO_ATLAS, ['kharkiv-oblast', 'kyiv-oblast'], read);
    expect(failures).toEqual([{ name: 'kyiv', found: '404' }]);
    expect(shapeIn(atlas, 'kharkiv-oblast')).not.toBeNull();
  });
});

describe('layersOf', () => {
  it('are those of the members of a place without an outline of its own', () => {
    expect(layersOf('donbas')).toEqual(['donbas']);
    expect(layersOf('crimean-peninsula')).toEqual(['units/ua']);
    expect(layersOf('atlantis')).toEqual([]);
  });
});
