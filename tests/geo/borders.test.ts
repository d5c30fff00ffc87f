import { expect, test } from 'vitest';
import { layer, outlineOf, ringsOf, UKRAINE_UNITS, type LayerFeature } from './layerFiles.ts';

/** How often each directed edge occurs. */
function edges(features: LayerFeature[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ring of features.flatMap(ringsOf))
    for (let i = 1; i < ring.length; i++) {
      const edge = `${ring[i - 1]!.join()} ${ring[i]!.join()}`;
      counts.set(edge, (counts.get(edge) ?? 0) + 1);
    }
  return counts;
}
const reversed = (edge: string) => edge.split(' ').toReversed().join(' ');

test.each([
  ['units of Ukraine', UKRAINE_UNITS, 'ukraine'],
  ['boroughs', layer('london-boroughs').features, 'greater-london'],
])('%s share their borders vertex by vertex and fill the whole', (_, parts, whole) => {
  const inside = edges(parts);
  const outside = edges([outlineOf(whole)]);
  // No edge is walked twice the same way: nothing overlaps.
  expect([...inside.values()].every((count) => count === 1)).toBe(true);
  // What has no edge the other way is the outer border: nothing is left out.
  const unpaired = [...inside.keys()].filter((edge) => !inside.has(reversed(edge)));
  expect(unpaired.toSorted()).toEqual([...outside.keys()].toSorted());
  expect(inside.size).toBeGreaterThan(unpaired.length + 1000);
});

test('the layers of the first report hold their units alone', () => {
  const ids = (['kharkiv', 'kherson', 'donbas', 'kyiv'] as const).map((name) =>
    layer(name).features.map(({ id }) => id),
  );
  expect(ids).toEqual([
    ['kharkiv-oblast'],
    ['kherson-oblast'],
    ['donetsk-oblast', 'luhansk-oblast'],
    ['kyiv-city', 'kyiv-oblast'],
  ]);
  expect(layer('units/ua').features).toHaveLength(21);
});
