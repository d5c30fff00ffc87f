import { expect, test } from 'vitest';
import { findProblems } from '../../src/measure/problems.ts';
import { FILES, layer } from './layerFiles.ts';

test.each(FILES)('%s is GeoJSON as RFC 7946 wants it, without any problem', (file) => {
  const collection = layer(file);
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features.length).toBeGreaterThan(0);
  expect(collection).not.toHaveProperty('crs');
  expect(findProblems(collection)).toEqual([]);
});
