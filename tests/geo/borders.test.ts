import { expect, test } from 'vitest';
import { layer, ringsOf, type LayerFeature, type LayerName } from './layerFiles.ts';

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

test.each<[LayerName, LayerName]>([
  ['ukraine-units', 'ukraine'],
  ['london-boroughs', 'greater-london'],
])('%s share their borders vertex by vertex and fill %s', (parts, whole) => {
  const inside = edges(layer(parts).features);
  const outside = edges(layer(whole).features);
  // No edge is walked twice the same way: nothing overlaps.
  expect([...inside.values()].every((count) => count === 1)).toBe(true);
  // What has no edge the other way is the outer border: nothing is left out.
  const unpaired = [...inside.keys()].filter((edge) => !inside.has(reversed(edge)));
  expect(unpaired.toSorted()).toEqual([...outside.keys()].toSorted());
  expect(inside.size).toBeGreaterThan(unpaired.length + 1000);
});

test('the small layers are the same features as in ukraine-units', () => {
  const units = new Map(layer('ukraine-units').features.map((f) => [f.id, JSON.stringify(f)]));
  const ids = (['kharkiv', 'kherson', 'donbas', 'kyiv'] as const).map((name) =>
    layer(name).features.map((feature) => {
      expect(JSON.stringify(feature)).toBe(units.get(feature.id));
      return feature.id;
    }),
  );
  expect(ids).toEqual([
    ['kharkiv-oblast'],
    ['kherson-oblast'],
    ['donetsk-oblast', 'luhansk-oblast'],
    ['kyiv-oblast', 'kyiv-city'],
  ]);
});
