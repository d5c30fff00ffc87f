import { expect, test } from 'vitest';
import { readCoordinates } from '../../../src/map/view/readCoordinates.ts';

test.each([
  ['50.0, 36.2', [36.2, 50]],
  ['50.0 36.2', [36.2, 50]],
  [' 50,36 ', [36, 50]],
  ['50.0; 36.2', [36.2, 50]],
  ['-33.9, 151.2', [151.2, -33.9]],
  ['\u221233.9, 151.2', [151.2, -33.9]],
  ['51.5° N, 0.1° W', [-0.1, 51.5]],
  ['33.9 S 151.2 E', [151.2, -33.9]],
  ['90, 180', [180, 90]],
])('“%s” is a place', (text, position) => {
  expect(readCoordinates(text)).toEqual({ ok: true, position });
});

test.each([
  ['', 'empty', ''],
  ['Kharkiv', 'format', 'Kharkiv'],
  ['50', 'format', '50'],
  ['50, 36, 7', 'format', '50, 36, 7'],
  ['50 E, 36 N', 'format', '50 E, 36 N'],
  ['95, 36', 'latitude', '95'],
  ['50, 181', 'longitude', '181'],
])('“%s” is none, and it is said why', (text, kind, found) => {
  expect(readCoordinates(text)).toEqual({ ok: false, problem: { kind, found } });
});
